import type { Area } from "../../../xlsx/model/area";
import type { BookSheet } from "../../book/bookSheet";
import type { CellValue } from "../../../xlsx/model/cellValue";
import type { FilterCriterion } from "../../../xlsx/model/model";

/** Hides the rows that a criterion does not let through, and shows the others. @param body the rows below the header */
export function refilter(
  sheet: BookSheet,
  body: Area,
  criteria: ReadonlyMap<number, FilterCriterion>
): void {
  const values = sheet.values(body);
  const texts = sheet.texts(body);
  for (let row = 0; row < body.rows; row += 1) {
    const passes = [...criteria].every(([column, criterion]) =>
      lets(criterion, values[row]?.[column] ?? "", texts[row]?.[column] ?? "")
    );
    const index = body.row + row;
    if (sheet.isRowHidden(index) === passes) sheet.setRowsHidden(index, 1, !passes);
  }
}

function lets(criterion: FilterCriterion, value: CellValue, text: string): boolean {
  // In custom criteria * and ? are wildcards (MS-XLSB 2.4.345), in a list of values as a file holds it they are not (2.4.675). What Excel makes of the
  // values that it is given, and whether ~ helps, is told nowhere: here they are, and it does not.
  if (criterion.filterOn === "Values")
    return criterion.values.some((shown) => wildcard(shown.replaceAll("~", "~~")).test(text));
  const first = holds(criterion.criterion1, value, text);
  if (criterion.criterion2 === undefined) return first;
  const second = holds(criterion.criterion2, value, text);
  return criterion.operator === "And" ? first && second : first || second;
}

/** ">50", "<>abc", "=*s": numbers with numbers, else texts, with * and ? in = and <>. */
function holds(criterion: string, value: CellValue, text: string): boolean {
  const [, operator = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = operand === "" ? NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const same =
      typeof value === "number" && !Number.isNaN(number)
        ? value === number
        : wildcard(operand).test(text);
    return same === (operator === "=");
  }
  if (typeof value !== "number" || Number.isNaN(number)) return false;
  if (operator === "<") return value < number;
  if (operator === "<=") return value <= number;
  return operator === ">" ? value > number : value >= number;
}

/** The whole text, without regard to case; ~ takes * and ? as they are. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (sign, kept?: string) => {
    if (kept !== undefined) return `\\${kept}`;
    if (sign === "*") return "[\\s\\S]*";
    return sign === "?" ? "[\\s\\S]" : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, "i");
}
