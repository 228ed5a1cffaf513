import { overlaps } from "../../../xlsx/model/area";
import type { BookConditionalFormat } from "../../book/bookSheet";
import type { ConditionalRule } from "../../../xlsx/model/rule";
import { asOneOf, asText, integerArgument, textArgument } from "../../class/arguments";
import { nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import { notModelled } from "../../class/notModelled";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { AreasTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { CONDITIONAL_FORMAT_TYPES } from "./conditionalFormatTypes";

/** The rules that touch a range, highest priority first. */
export const CONDITIONAL_FORMAT_COLLECTION: Members<AreasTarget> = {
  collection: {
    items: (target, session) =>
      touching(target, session).map(({ id }) =>
        objectOf("ConditionalFormat", { sheetId: target.sheetId, id })
      ),
    item: (target, key, session) => find(target, key, session) ?? missing(),
  },
  methods: {
    add: {
      since: "1.6",
      call: (target, args, session) => {
        const rule = newRule(asOneOf(args[0], CONDITIONAL_FORMAT_TYPES));
        const { id } = writableSheet(target, session).addConditionalFormat(target.areas, rule);
        return objectOf("ConditionalFormat", { sheetId: target.sheetId, id });
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
        return objectOf("ConditionalFormat", { sheetId: target.sheetId, id: found.id });
      },
    },
    getItemOrNullObject: {
      since: "1.14",
      call: (target, args, session) =>
        find(target, textArgument(args, 0), session) ?? nullObject("ConditionalFormat"),
    },
  },
};

/** What a rule is before its own properties are set. */
function newRule(kind: (typeof CONDITIONAL_FORMAT_TYPES)[number]): ConditionalRule {
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
        minimum: { type: "automatic" },
        maximum: { type: "automatic" },
        color: "#638EC6",
        negativeColor: "#FF0000",
        axisColor: "#000000",
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
    ? objectOf("ConditionalFormat", { sheetId: target.sheetId, id })
    : undefined;
}
