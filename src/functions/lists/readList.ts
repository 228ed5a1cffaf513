import { createEncoder } from "../../engine/sales/encoding/createEncoder";
import type { Encoded } from "../../engine/sales/encoding/encoder";
import { givenLayout } from "../../engine/sales/layout/givenLayout";
import type { Cell } from "../../engine/sales/sales";
import { bare, type Cells } from "../cells";
import { InputFault } from "../inputFault";
import type { Options } from "../readOptions";
import type { Turns } from "../turns";
import { faultOfReading } from "./faultOfReading";
import { LIST_ARGUMENTS } from "./listArguments";

/** Rows that are looked at to recognise the header and what a column is made of: as many as of a list. */
const HEAD_ROWS = 200;
/** Rows read in one go: a few milliseconds. */
const SLICE = 8_192;

/**
 * Customers, dates and amounts as sales: what the button reads from a list of these three columns.
 * @param columns one column (or row) each, of the same length; a header is recognised, empty rows at the end do not count
 * @param todayDay serial day of today, to recognise future dates
 * @throws InputFault for columns that do not fit each other, and for cells that cannot be read or are left open
 */
export async function readList(
  columns: readonly [customers: Cells, dates: Cells, amounts: Cells],
  { settings, choices }: Options,
  todayDay: number,
  turns: Turns
): Promise<Encoded> {
  const rows = rowsOf(columns);
  if (rows.length === 0) throw new InputFault({ code: "noRows" });
  const head = rows.slice(0, HEAD_ROWS);
  const layout = givenLayout({
    values: head,
    numberFormats: head.map((row) => row.map(() => "General")),
    letters: LIST_ARGUMENTS,
    rowCount: rows.length,
    columnCount: LIST_ARGUMENTS.length,
    merges: [],
    isTable: false,
    date1904: false,
    todayDay,
  });
  if (layout.shape === "none") throw new InputFault({ code: "noRows" });
  const encoder = createEncoder(layout, {
    rowCount: rows.length,
    todayDay,
    keepTotals: settings.rows.totals === "kept",
    keepCancelled: settings.rows.cancelled === "kept",
    choices,
    nearSpellings: false,
  });
  for (let firstRow = 0; firstRow < rows.length; firstRow += SLICE) {
    const values = rows.slice(firstRow, firstRow + SLICE);
    encoder.add({
      firstRow,
      values: values.map((row) => layout.needed.map((column) => row[column]!)),
    });
    await turns.next();
  }
  const steps = encoder.finishInSteps();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return checked(step.value, rows);
    await turns.next();
  }
}

function checked(encoded: Encoded, rows: readonly (readonly Cell[])[]): Encoded {
  const fault = faultOfReading(encoded, rows);
  if (fault !== undefined) throw new InputFault(fault);
  return encoded;
}

/** The columns as rows of cells, without empty rows at the end. */
function rowsOf(columns: readonly Cells[]): readonly (readonly Cell[])[] {
  const lists = columns.map((cells, i) => {
    const [rows, across] = [cells.length, cells[0]?.length ?? 0];
    if (rows > 1 && across > 1)
      throw new InputFault({
        code: "notOneColumn",
        name: LIST_ARGUMENTS[i]!,
        rows,
        columns: across,
      });
    return rows > 1 ? cells.map((row) => cellOf(row[0])) : (cells[0] ?? []).map(cellOf);
  });
  const [customers, dates, amounts] = lists as [Cell[], Cell[], Cell[]];
  const sizes = { customers: customers.length, dates: dates.length, amounts: amounts.length };
  if (sizes.dates !== sizes.customers || sizes.amounts !== sizes.customers)
    throw new InputFault({ code: "sizes", ...sizes });
  let count = customers.length;
  while (count > 0 && lists.every((list) => filled(list[count - 1]!) === "")) count -= 1;
  return Array.from({ length: count }, (_, i) => [
    filled(customers[i]!),
    filled(dates[i]!),
    amounts[i]!,
  ]);
}

/** Excel may hand over an empty cell as 0, which is no day, and nobody's name. */
function filled(cell: Cell): Cell {
  return cell === 0 ? "" : cell;
}

function cellOf(given: unknown): Cell {
  const cell = bare(given);
  return typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell ?? "");
}
