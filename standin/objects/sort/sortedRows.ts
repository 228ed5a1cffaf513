import type { CellValue } from "../../../xlsx/model/cellValue";
import { isErrorName } from "../../../xlsx/model/errorName";
import type { SortField, TableSorting } from "../../../xlsx/model/model";

/**
 * Rows in Excel's order: numbers, texts, FALSE, TRUE, errors; descending the other way round; empty cells last both times. Rows that are equal keep
 * their order. Support article "Sort data in a range or table".
 * @param rows indices into values
 */
export function sortedRows(
  values: readonly (readonly CellValue[])[],
  rows: readonly number[],
  { fields, matchCase }: TableSorting,
  locale: string
): readonly number[] {
  const collator = new Intl.Collator(locale, {
    sensitivity: matchCase ? "variant" : "accent",
    caseFirst: "lower",
  });
  return [...rows].sort((one, other) => {
    for (const field of fields) {
      const a = keyOf(values[one]?.[field.key] ?? "", field);
      const b = keyOf(values[other]?.[field.key] ?? "", field);
      const order = compare(a, b, field.ascending, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function keyOf(value: CellValue, { textAsNumber }: SortField): CellValue {
  const isNumber =
    textAsNumber && typeof value === "string" && value.trim() !== "" && !isNaN(Number(value));
  return isNumber ? Number(value) : value;
}

function compare(a: CellValue, b: CellValue, ascending: boolean, collator: Intl.Collator): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const direction = ascending ? 1 : -1;
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return direction * rank;
  if (typeof a === "number" && typeof b === "number") return direction * Math.sign(a - b);
  if (typeof a === "boolean") return direction * (Number(a) - Number(b));
  // Errors are equal to each other.
  return isErrorName(a) ? 0 : direction * collator.compare(String(a), String(b));
}

function rankOf(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorName(value) ? 3 : 1;
}
