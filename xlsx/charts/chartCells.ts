import type { CellValue } from "../model/cellValue";
import type { ChartReference } from "../model/chart/chart";
import type { BookModel } from "../model/model";

export interface ChartCell {
  readonly value: CellValue;
  readonly format: string;
}

/** What a chart reads, cell by cell: Excel keeps it in the chart, for readers that do not calculate. */
export type ChartCells = (reference: ChartReference) => readonly ChartCell[];

export function chartCells({ sheets, styles }: Pick<BookModel, "sheets" | "styles">): ChartCells {
  return ({ sheet: name, area }) => {
    const sheet = sheets.find((one) => one.name === name);
    const cells: ChartCell[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const value = sheet?.values[row]?.[column] ?? "";
        const format = styles[sheet?.styles[row]?.[column] ?? 0]?.numberFormat ?? "General";
        cells.push({ value, format });
      }
    return cells;
  };
}
