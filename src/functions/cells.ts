/** A range, as Excel hands it to a custom function: rows of cells. */
export type Cells = readonly (readonly unknown[])[];

/** An argument as rows of cells; undefined where it was left out. A single value is one cell. */
export function cellsOf(argument: unknown): Cells | undefined {
  if (argument === null || argument === undefined) return undefined;
  return Array.isArray(argument) ? (argument as Cells) : [[argument]];
}

/** The only cell of an argument; undefined where it is empty or was left out. */
export function cellOf(argument: unknown): unknown {
  const cell = bare(cellsOf(argument)?.[0]?.[0]);
  return isBlankCell(cell) ? undefined : cell;
}

/** A currency or a linked data type arrives as an object around its value, an error as one around its code. */
export function bare(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  if ("basicValue" in cell) return cell.basicValue;
  return "code" in cell ? cell.code : cell;
}

export function isBlankCell(cell: unknown): boolean {
  return cell === "" || cell === null || cell === undefined;
}
