import { LARGEST_AMOUNT } from "../engine/sales/columns/numberColumn";
import { DecimalMarks } from "../engine/sales/columns/decimalMarks";
import { isBlank } from "../engine/sales/text/isBlank";
import { isDash } from "../engine/sales/text/isDash";
import { readNumberText } from "../engine/sales/text/readNumberText";
import { bare, type Cells, isBlankCell } from "./cells";
import { InputFault, type Position } from "./inputFault";

/**
 * The numbers of a range, row by row; numbers that are stored as text are read as in a list.
 * @param blankAs what an empty cell counts as; undefined where it is a fault
 * @throws InputFault with the position of the first cell that is not a number, and how many there are
 */
export function readNumbers(values: Cells, blankAs: number | undefined): Float64Array {
  const columns = values[0]?.length ?? 0;
  const numbers = new Float64Array(values.length * columns);
  const marks = new DecimalMarks();
  const faults: { at: Position; cell: unknown }[] = [];
  values.forEach((row, r) =>
    row.forEach((given, c) => {
      const cell = bare(given);
      const number = isNothing(cell) ? blankAs : numberOf(cell, r * columns + c, marks);
      if (number !== undefined) numbers[r * columns + c] = number;
      else faults.push({ at: { row: r + 1, column: c + 1 }, cell });
    })
  );
  const [first] = faults;
  if (first !== undefined) throw faultOf(first, faults.length);
  const open = marks.decide(
    numbers,
    (index) => [Math.floor(index / columns), index % columns],
    undefined
  );
  if (open === undefined) return numbers;
  const [[row, column]] = open.cells as [readonly [number, number]];
  throw new InputFault({
    code: "openNumber",
    at: { row: row + 1, column: column + 1 },
    count: open.count,
    text: String(open.facts["text"]),
  });
}

function isNothing(cell: unknown): boolean {
  return isBlankCell(cell) || (typeof cell === "string" && (isBlank(cell) || isDash(cell)));
}

function numberOf(cell: unknown, index: number, marks: DecimalMarks): number | undefined {
  const reading = typeof cell === "string" ? readNumberText(cell) : undefined;
  const number = reading === undefined ? cell : reading.value;
  if (typeof number !== "number" || !(Math.abs(number) <= LARGEST_AMOUNT)) return undefined;
  if (reading !== undefined) marks.note(index, String(cell), reading);
  return number;
}

function faultOf(
  { at, cell }: { readonly at: Position; readonly cell: unknown },
  count: number
): InputFault {
  if (isNothing(cell)) return new InputFault({ code: "blank", at, count });
  return new InputFault({ code: "notNumber", at, count, text: String(cell) });
}
