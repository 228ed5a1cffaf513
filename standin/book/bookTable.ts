import type { Area } from "./area";

export interface BookTable {
  readonly id: string;
  readonly sheetId: string;
  /** Header row, body and (with showTotals) totals row. */
  readonly area: Area;
  name: string;
  /** "TableStyleMedium2"; "" for none. */
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  /** Column inside the table -> the texts that are shown. */
  criteria: ReadonlyMap<number, readonly string[]>;
  readonly columnNames: readonly string[];
  resize(area: Area): void;
  /** The cells stay, the table goes. */
  convertToRange(): void;
}
