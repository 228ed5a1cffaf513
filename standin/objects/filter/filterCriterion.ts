import type { FilterCriterion } from "../../../xlsx/model/model";
import { asOneOf, asRecord, asText, isAbsent } from "../../class/arguments";
import { notModelled } from "../../class/notModelled";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

/** A criterion of the API; kinds of filters that are not modelled are refused by name. */
export function asCriterion(value: Json | undefined): FilterCriterion {
  const given = asRecord(value ?? null);
  const filterOn = asOneOf(given["filterOn"], FILTER_KINDS);
  switch (filterOn) {
    case "Values":
      return { filterOn, values: asTexts(given["values"]) };
    case "Custom": {
      const { criterion2, operator } = given;
      return {
        filterOn,
        criterion1: asText(given["criterion1"] ?? null),
        ...(isAbsent(criterion2) ? {} : { criterion2: asText(criterion2) }),
        operator: isAbsent(operator) ? "And" : asOneOf(operator, ["And", "Or"] as const),
      };
    }
    default:
      throw notModelled(`a filter on ${filterOn}`);
  }
}

/** As the API tells it; null for a column that is not filtered. */
export function criterionJson(criterion: FilterCriterion | undefined): Json {
  if (criterion === undefined) return null;
  return criterion.filterOn === "Values"
    ? { filterOn: "Values", values: [...criterion.values] }
    : { ...criterion };
}

const FILTER_KINDS = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;

export function asTexts(value: Json | undefined): readonly string[] {
  if (!Array.isArray(value)) throw new ExcelError("InvalidArgument");
  return (value as readonly Json[]).map((item) => {
    if (typeof item === "object") throw notModelled("a filter on dates");
    return asText(item);
  });
}
