import type { ListFile } from "./listFile";

/** Cells of a file, zero-based. */
interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A file of which only some rows and columns are the list. */
export function partOf(file: ListFile, area: Area): ListFile {
  const { row, column } = area;
  const rowCount = Math.max(0, Math.min(file.rowCount - row, area.rows));
  const columnCount = Math.max(0, Math.min(file.columnCount - column, area.columns));
  const placesOf = (columns: readonly number[]): readonly number[] =>
    columns.map((one) => one + column);
  /** From which to which row of a block. */
  const rowsOf = (firstRow: number, rows: number): readonly [from: number, to: number] => [
    Math.max(0, Math.min(rows, row - firstRow)),
    Math.max(0, Math.min(rows, row + rowCount - firstRow)),
  ];
  return {
    name: file.name,
    rowCount,
    columnCount,
    rows: file.rows,
    async head(rows, signal) {
      const head = await file.head(row + Math.min(rows, rowCount), signal);
      const cut = <T>(cells: readonly (readonly T[])[]): readonly (readonly T[])[] =>
        cells.slice(row).map((line) => line.slice(column, column + columnCount));
      return { values: cut(head.values), numberFormats: cut(head.numberFormats) };
    },
    async *blocks(columns, signal) {
      for await (const block of file.blocks(placesOf(columns), signal)) {
        const [from, to] = rowsOf(block.firstRow, block.rowCount);
        if (from < to)
          yield {
            firstRow: block.firstRow + from - row,
            rowCount: to - from,
            columns: block.columns.map((cells) => cells.slice(from, to)),
          };
      }
    },
    formats(columns, signal) {
      const blocks = file.formats(placesOf(columns), signal);
      return blocks === undefined ? undefined : inside(blocks);
    },
  };

  async function* inside(
    blocks: NonNullable<ReturnType<ListFile["formats"]>>
  ): NonNullable<ReturnType<ListFile["formats"]>> {
    for await (const { firstRow, values } of blocks) {
      const [from, to] = rowsOf(firstRow, values.length);
      if (from < to) yield { firstRow: firstRow + from - row, values: values.slice(from, to) };
    }
  }
}
