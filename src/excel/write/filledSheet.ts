import type { ReportSheet } from "../../report/blocks/report";
import type { SheetRecord } from "../../report/onSheet/sheetRecord";

/** A sheet whose cells are written. */
export interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly part: ReportSheet;
  /** First row of what is drawn on it; undefined where it was left as it is. */
  readonly top: number | undefined;
  /** Of the run before; undefined on a new sheet. */
  readonly before: SheetRecord | undefined;
  /** How many columns are to be printed where those of its table stand otherwise than on a new sheet. */
  readonly printedColumns?: number | undefined;
}
