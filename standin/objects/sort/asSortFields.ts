import type { SortField } from "../../../xlsx/model/model";
import { asFlag, asNumber, asOneOf, asRecord, isAbsent } from "../../class/arguments";
import { notModelled } from "../../class/notModelled";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

/** Most conditions that a sort of Excel's takes (documented limit of its dialog). */
const MOST_FIELDS = 64;

/** Conditions of the API. Sorting by colour, icon or a part of a rich value is not modelled. */
export function asSortFields(value: Json, columns: number): readonly SortField[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_FIELDS)
    throw new ExcelError("InvalidArgument");
  return (value as readonly Json[]).map((item) => {
    const given = asRecord(item);
    const key = asNumber(given["key"] ?? null);
    if (!Number.isInteger(key) || key < 0 || key >= columns)
      throw new ExcelError("InvalidArgument");
    const { ascending, dataOption, sortOn, subField } = given;
    if (!isAbsent(sortOn)) {
      const kind = asOneOf(sortOn, ["Value", "CellColor", "FontColor", "Icon"] as const);
      if (kind !== "Value") throw notModelled(`TableSort.apply on ${kind}`);
    }
    if (!isAbsent(subField)) throw notModelled("TableSort.apply on a subField");
    const option = isAbsent(dataOption)
      ? "Normal"
      : asOneOf(dataOption, ["Normal", "TextAsNumber"] as const);
    return {
      key,
      ascending: isAbsent(ascending) ? true : asFlag(ascending),
      textAsNumber: option === "TextAsNumber",
    };
  });
}
