import { InputFault, type Position } from "./inputFault";

/**
 * The numbers of a range, row by row.
 * @param values cells as Excel hands them to a custom function
 * @param blankAs what an empty cell counts as; undefined where it is a fault
 * @throws InputFault with the position of the first cell that is not a number, and how many there are
 */
export function readNumbers(
  values: readonly (readonly unknown[])[],
  blankAs: number | undefined
): Float64Array {
  const columns = values[0]?.length ?? 0;
  const numbers = new Float64Array(values.length * columns);
  const faults: { at: Position; cell: unknown }[] = [];
  values.forEach((row, r) =>
    row.forEach((given, c) => {
      const cell = bare(given);
      const number = isBlank(cell) ? blankAs : cell;
      if (typeof number === "number" && Number.isFinite(number)) numbers[r * columns + c] = number;
      else faults.push({ at: { row: r + 1, column: c + 1 }, cell });
    })
  );
  const [first] = faults;
  if (first === undefined) return numbers;
  const { at, cell } = first;
  const count = faults.length;
  throw new InputFault(
    isBlank(cell)
      ? { code: "blank", at, count }
      : { code: "notNumber", at, count, text: String(cell) }
  );
}

/** A currency or a linked data type arrives as an object around its value. */
function bare(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

function isBlank(cell: unknown): boolean {
  return cell === "" || cell === null || cell === undefined;
}
