/** Where a list stands now. Rows and columns of the sheet, zero-based. */
export interface ListPlace {
  readonly sheet: string;
  /** "Sales!A1:F900". */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** Of an Excel table: its name, and the names of its columns as Excel has them. */
  readonly table?: { readonly name: string; readonly columns: readonly string[] };
}
