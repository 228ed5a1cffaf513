import type { SourceHead } from "../../engine/sales/layout/layout";
import type { InFile } from "../../report/inFile";

/** Where the list stands, and what was read of it to recognise it. */
export interface Source {
  readonly sheetId: string;
  readonly sheetName: string;
  /** "Sales!A1:F900". */
  readonly address: string;
  /** Zero-based place of the first cell on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly head: SourceHead;
  /** Rows that are not shown, as ranges [first, last], zero-based inside the source. */
  readonly hidden: readonly (readonly [first: number, last: number])[];
  /** Hidden by a filter, not by hand: then only what is seen counts. */
  readonly filtered: boolean;
  readonly tableName?: string;
  /** Address of the region that the range is only a part of. */
  readonly around?: string;
  /** The sheet's last cell in use, zero-based, where cells right of the list or below it are filled that are not part of it. */
  readonly beyond?: readonly [row: number, column: number];
  /** The list stands in a file, not on a sheet. */
  readonly inFile?: InFile;
  /** Class columns that an earlier run put right of the list: not part of it. */
  readonly adjacentColumns: number;
}
