import type { ColumnBlock } from "../engine/sales/encoding/encoder";
import type { SourceHead } from "../engine/sales/layout/layout";

/** A file with a list in it, opened: what it is made of is known, its rows are read as often as they are asked for. */
export interface ListFile {
  readonly name: string;
  /** Up to the last row and the last column with something in it. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Its first rows, as a sheet would hold them. @param rows at most so many */
  head(rows: number, signal?: AbortSignal): Promise<Pick<SourceHead, "values" | "numberFormats">>;
  /** From top to bottom, without gaps. @param columns ascending. @throws FileProblem, AbortError */
  blocks(columns: readonly number[], signal?: AbortSignal): AsyncGenerator<ColumnBlock>;
  /** The number formats that the cells of these columns would take; undefined where none of them shows a currency. */
  formats(
    columns: readonly number[],
    signal?: AbortSignal
  ): AsyncGenerator<FormatBlock> | undefined;
  /** What rows are called: by their lines in the whole file, some of which end inside of cells of these rows, or by their numbers. */
  readonly rows:
    { readonly unit: "line"; readonly breaks: readonly number[] } | { readonly unit: "row" };
}

export interface FormatBlock {
  readonly firstRow: number;
  /** Row by row. */
  readonly values: readonly (readonly string[])[];
}
