import { formatArea } from "../model/address";
import type { BookFilter, FilterCriterion } from "../model/model";
import { escapeXml } from "../parts/xml/escapeXml";

const OPERATORS: readonly (readonly [sign: string, operator: string])[] = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

/** The filter of a sheet or of a table (ECMA-376 part 1, 18.3.1.2). */
export function filterXml({ area, criteria }: BookFilter): string {
  const columns = [...criteria].map(
    ([column, criterion]) =>
      `<filterColumn colId="${column}">${criterionXml(criterion)}</filterColumn>`
  );
  return `<autoFilter ref="${formatArea(area)}">${columns.join("")}</autoFilter>`;
}

function criterionXml(criterion: FilterCriterion): string {
  if (criterion.filterOn === "Values") {
    const values = criterion.values.map((value) =>
      value === "" ? "" : `<filter val="${escapeXml(value)}"/>`
    );
    const blank = criterion.values.includes("") ? ' blank="1"' : "";
    return `<filters${blank}>${values.join("")}</filters>`;
  }
  const { criterion1, criterion2, operator } = criterion;
  const comparisons = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])].map(
    (text) => {
      const [sign, name] = OPERATORS.find(([one]) => text.startsWith(one)) ?? ["", "equal"];
      return `<customFilter operator="${name}" val="${escapeXml(text.slice(sign.length))}"/>`;
    }
  );
  return `<customFilters${operator === "And" ? ' and="1"' : ""}>${comparisons.join("")}</customFilters>`;
}
