import { overlaps } from "../../book/area";
import type { BookConditionalFormat } from "../../book/book";
import type { ConditionalRule } from "../../book/rule";
import {
  asFlag,
  asNumber,
  asOneOf,
  asText,
  integerArgument,
  textArgument,
} from "../../protocol/argument";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/error";
import { defineObject, nullObject } from "../../protocol/object";
import type { ExcelObject, Kind, Navigation } from "../../protocol/object";
import { notModelled } from "../../protocol/query";
import type { Session } from "../../protocol/session";
import type { AreasTarget } from "../rangeAreas";
import { rangeAreas } from "../rangeAreas";
import { range } from "../range";
import { sheetOf, writableSheet } from "../range/target";
import {
  cellValueFormat,
  colorScaleFormat,
  customFormat,
  dataBarFormat,
  textFormat,
} from "./kinds";
import type { RuleTarget } from "./rule";
import { formatOf } from "./rule";

const KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** The rules that touch a range, highest priority first. */
export const conditionalFormats: Kind<AreasTarget> = defineObject<AreasTarget>(
  "ConditionalFormatCollection",
  {
    collection: {
      items: (target, session) =>
        touching(target, session).map(({ id }) =>
          conditionalFormat.of({ sheetId: target.sheetId, id })
        ),
      item: (target, key, session) => find(target, key, session) ?? missing(),
    },
    methods: {
      add: {
        since: "1.6",
        call: (target, args, session) => {
          const rule = newRule(asOneOf(args[0], KINDS));
          const { id } = writableSheet(target, session).addConditionalFormat(target.areas, rule);
          return conditionalFormat.of({ sheetId: target.sheetId, id });
        },
      },
      clearAll: {
        since: "1.6",
        call: (target, _args, session) => {
          const sheet = writableSheet(target, session);
          for (const { id } of touching(target, session)) sheet.deleteConditionalFormat(id);
        },
      },
      getCount: {
        since: "1.6",
        call: (target, _args, session) => touching(target, session).length,
      },
      getItem: {
        since: "1.6",
        call: (target, args, session) => find(target, textArgument(args, 0), session) ?? missing(),
      },
      getItemAt: {
        since: "1.6",
        call: (target, args, session) => {
          const found = touching(target, session)[integerArgument(args, 0)];
          if (!found) throw new ExcelError("InvalidArgument");
          return conditionalFormat.of({ sheetId: target.sheetId, id: found.id });
        },
      },
      getItemOrNullObject: {
        since: "1.14",
        call: (target, args, session) =>
          find(target, textArgument(args, 0), session) ?? nullObject("ConditionalFormat"),
      },
    },
  }
);

function apiKind(rule: ConditionalRule): (typeof KINDS)[number] {
  switch (rule.kind) {
    case "expression":
      return "Custom";
    case "cellValue":
      return "CellValue";
    case "text":
      return "ContainsText";
    case "colorScale":
      return "ColorScale";
    case "dataBar":
      return "DataBar";
    case "iconSet":
      return "IconSet";
  }
}

/** Its own part (`custom`, `cellValue`, ...): ItemNotFound, or a null object, where the rule is of another kind. */
function own(
  rule: ConditionalRule["kind"],
  kind: Kind<RuleTarget>,
  orNull: boolean
): Navigation<RuleTarget> {
  return {
    since: "1.6",
    get: (target, session) => {
      if (formatOf(target, session).rule.kind === rule) return kind.of(target);
      if (orNull) return nullObject(kind.name);
      throw new ExcelError("ItemNotFound");
    },
  };
}

export const conditionalFormat: Kind<RuleTarget> = defineObject<RuleTarget>("ConditionalFormat", {
  id: ({ id }) => id,
  exists: ({ sheetId, id }, { book }) =>
    book.sheet(sheetId)?.conditionalFormats.some((format) => format.id === id) === true,
  properties: {
    id: { since: "1.6", get: ({ id }) => id },
    type: { since: "1.6", get: (target, session) => apiKind(formatOf(target, session).rule) },
    priority: {
      since: "1.6",
      get: (target, session) =>
        sheetOf(target, session).conditionalFormats.findIndex(({ id }) => id === target.id),
      set: (target, value, session) => {
        const priority = asNumber(value);
        if (!Number.isInteger(priority)) throw new ExcelError("InvalidArgument");
        writableSheet(target, session).setPriority(target.id, priority);
      },
    },
    stopIfTrue: {
      since: "1.6",
      get: (target, session) => {
        const { rule } = formatOf(target, session);
        return "stopIfTrue" in rule ? rule.stopIfTrue : null;
      },
      set: (target, value, session) => {
        const { rule } = formatOf(target, session);
        if (!("stopIfTrue" in rule)) throw new ExcelError("InvalidOperation");
        writableSheet(target, session).changeConditionalFormat(target.id, {
          ...rule,
          stopIfTrue: asFlag(value),
        });
      },
    },
  },
  navigation: {
    custom: own("expression", customFormat, false),
    customOrNullObject: own("expression", customFormat, true),
    cellValue: own("cellValue", cellValueFormat, false),
    cellValueOrNullObject: own("cellValue", cellValueFormat, true),
    textComparison: own("text", textFormat, false),
    textComparisonOrNullObject: own("text", textFormat, true),
    colorScale: own("colorScale", colorScaleFormat, false),
    colorScaleOrNullObject: own("colorScale", colorScaleFormat, true),
    dataBar: own("dataBar", dataBarFormat, false),
    dataBarOrNullObject: own("dataBar", dataBarFormat, true),
  },
  methods: {
    delete: {
      since: "1.6",
      call: ({ sheetId, id }, _args, session) =>
        writableSheet({ sheetId }, session).deleteConditionalFormat(id),
    },
    getRange: {
      since: "1.6",
      call: (target, _args, session) => single(target, session) ?? missing(),
    },
    getRangeOrNullObject: {
      since: "1.6",
      call: (target, _args, session) => single(target, session) ?? nullObject("Range"),
    },
    getRanges: {
      since: "1.9",
      call: (target, _args, session) =>
        rangeAreas.of({ sheetId: target.sheetId, areas: formatOf(target, session).areas }),
    },
  },
});

/** What a rule is before its own properties are set. */
function newRule(kind: (typeof KINDS)[number]): ConditionalRule {
  switch (kind) {
    case "Custom":
      return { kind: "expression", formula: "=FALSE", style: {}, stopIfTrue: false };
    case "CellValue":
      return { kind: "cellValue", operator: "equal", formula1: "=0", style: {}, stopIfTrue: false };
    case "ContainsText":
      return { kind: "text", operator: "contains", text: "", style: {}, stopIfTrue: false };
    case "ColorScale":
      return {
        kind: "colorScale",
        points: [
          { threshold: { type: "min" }, color: "#F8696B" },
          { threshold: { type: "max" }, color: "#63BE7B" },
        ],
      };
    case "DataBar":
      return {
        kind: "dataBar",
        minimum: { type: "min" },
        maximum: { type: "max" },
        color: "#638EC6",
        gradient: true,
        showValue: true,
      };
    default:
      throw notModelled(`ConditionalFormatCollection.add(${kind})`);
  }
}

function touching(target: AreasTarget, session: Session): readonly BookConditionalFormat[] {
  return sheetOf(target, session).conditionalFormats.filter(({ areas }) =>
    areas.some((area) => target.areas.some((wanted) => overlaps(area, wanted)))
  );
}

function find(target: AreasTarget, key: Json, session: Session): ExcelObject | undefined {
  const id = asText(key);
  return touching(target, session).some((format) => format.id === id)
    ? conditionalFormat.of({ sheetId: target.sheetId, id })
    : undefined;
}

function single(target: RuleTarget, session: Session): ExcelObject | undefined {
  const { areas } = formatOf(target, session);
  const [area] = areas;
  return area && areas.length === 1 ? range.of({ sheetId: target.sheetId, area }) : undefined;
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
