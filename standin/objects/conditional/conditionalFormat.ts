import { isHighlight, type ConditionalRule } from "../../../xlsx/model/rule";
import { asFlag, asNumber } from "../../class/arguments";
import { nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members, Navigation } from "../../class/members";
import { missing } from "../../class/missing";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { RuleTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import type { CONDITIONAL_FORMAT_TYPES } from "./conditionalFormatTypes";
import { formatOf } from "./rule";

function apiKind(rule: ConditionalRule): (typeof CONDITIONAL_FORMAT_TYPES)[number] {
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

type PartName =
  | "CustomConditionalFormat"
  | "CellValueConditionalFormat"
  | "TextConditionalFormat"
  | "ColorScaleConditionalFormat"
  | "DataBarConditionalFormat";

/** Its own part (`custom`, `cellValue`, ...): ItemNotFound, or a null object, where the rule is of another kind. */
function own(
  rule: ConditionalRule["kind"],
  className: PartName,
  orNull: boolean
): Navigation<RuleTarget> {
  return {
    since: "1.6",
    get: (target, session) => {
      if (formatOf(target, session).rule.kind === rule) return objectOf(className, target);
      if (orNull) return nullObject(className);
      throw new ExcelError("ItemNotFound");
    },
  };
}

export const CONDITIONAL_FORMAT: Members<RuleTarget> = {
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
        return isHighlight(rule) ? rule.stopIfTrue : null;
      },
      set: (target, value, session) => {
        const { rule } = formatOf(target, session);
        if (!isHighlight(rule)) throw new ExcelError("InvalidOperation");
        writableSheet(target, session).changeConditionalFormat(target.id, {
          ...rule,
          stopIfTrue: asFlag(value),
        });
      },
    },
  },
  navigation: {
    custom: own("expression", "CustomConditionalFormat", false),
    customOrNullObject: own("expression", "CustomConditionalFormat", true),
    cellValue: own("cellValue", "CellValueConditionalFormat", false),
    cellValueOrNullObject: own("cellValue", "CellValueConditionalFormat", true),
    textComparison: own("text", "TextConditionalFormat", false),
    textComparisonOrNullObject: own("text", "TextConditionalFormat", true),
    colorScale: own("colorScale", "ColorScaleConditionalFormat", false),
    colorScaleOrNullObject: own("colorScale", "ColorScaleConditionalFormat", true),
    dataBar: own("dataBar", "DataBarConditionalFormat", false),
    dataBarOrNullObject: own("dataBar", "DataBarConditionalFormat", true),
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
        objectOf("RangeAreas", { sheetId: target.sheetId, areas: formatOf(target, session).areas }),
    },
  },
};

function single(target: RuleTarget, session: Session): ExcelObject | undefined {
  const { areas } = formatOf(target, session);
  const [area] = areas;
  return area && areas.length === 1
    ? objectOf("Range", { sheetId: target.sheetId, area })
    : undefined;
}
