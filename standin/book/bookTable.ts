import type { Area } from "../../xlsx/model/area";
import type { FilterCriterion, TableSorting } from "../../xlsx/model/model";

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
  /** Column inside the table -> what its filter shows. */
  criteria: ReadonlyMap<number, FilterCriterion>;
  /** Undefined where it was never sorted, or the sorting was cleared. */
  sorting: TableSorting | undefined;
  readonly columnNames: readonly string[];
  /** One for each column; it stays with the column wherever that moves, and is not given again. */
  readonly columnIds: readonly number[];
  resize(area: Area): void;
  /** The cells stay, the table goes. */
  convertToRange(): void;
}
