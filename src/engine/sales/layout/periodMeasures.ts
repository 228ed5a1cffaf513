/** Quantity and amount under each month: a row below the periods names what they measure. docs/reading.md#period-tables. */
import type { SourceHead } from "./layout";
import { foldText } from "../text/foldText";
import { headerRoles } from "./headerRoles";
import type { Periods } from "./periodColumns";

export interface PeriodMeasures {
  /** The periods by the columns of the measure that is taken. */
  readonly periods: Periods;
  readonly taken: string;
  /** Column of the first period under which each measure stands that is not taken. */
  readonly others: readonly { readonly column: number; readonly header: string }[];
}

/**
 * Looks at the row below the periods; undefined where it does not name measures.
 * @param isDatum whether a cell is a number or a day: no name of a measure
 */
export function periodMeasures(
  head: SourceHead,
  row: number,
  periods: Periods,
  isDatum: (column: number) => boolean
): PeriodMeasures | undefined {
  const textAt = (column: number): string => String(head.values[row + 1]?.[column] ?? "").trim();
  const { columns } = periods;
  if (!columns.every(({ column }) => textAt(column) !== "" && !isDatum(column))) return undefined;
  const width = columns[1]!.column - columns[0]!.column;
  if (width < 1) return undefined;
  const group = (first: number): number[] => Array.from({ length: width }, (_, i) => first + i);
  const first = group(columns[0]!.column).filter((column) => textAt(column) !== "");
  const taken = first.find((column) => headerRoles(textAt(column))[0]?.role === "amount");
  const name = textAt(taken ?? first[0]!);
  // A text of control characters names nothing.
  if (foldText(name) === "") return undefined;
  const places = columns.map(({ column }) =>
    group(column).find((c) => foldText(textAt(c)) === foldText(name))
  );
  if (places.some((place) => place === undefined)) return undefined;
  const used = new Set(columns.flatMap(({ column }) => group(column)));
  return {
    periods: {
      ...periods,
      columns: columns.map((period, i) => ({ ...period, column: places[i]! })),
      others: periods.others.filter((column) => !used.has(column)),
    },
    taken: name,
    others: first
      .filter((column) => textAt(column) !== name)
      .map((column) => ({ column, header: textAt(column) })),
  };
}
