import { areaOf, type Area } from "../../../xlsx/model/area";
import type { CellValue } from "../../../xlsx/model/cellValue";
import type { ChartReference, ChartSeries } from "../../../xlsx/model/chart/chart";
import { CHART_TYPES, type ChartType } from "../../../xlsx/model/chart/chartTypes";

/** A sheet, as far as its charts look at it. */
interface Source {
  readonly id: string;
  values(area: Area): CellValue[][];
  numberFormats(area: Area): string[][];
}

/**
 * The series of a range as Excel finds them: texts, days or an empty corner make the first line the names, and the first
 * cell of each the categories.
 */
export function seriesOf(
  sheet: Source,
  area: Area,
  by: "Columns" | "Rows",
  type: ChartType
): ChartSeries[] {
  const values = sheet.values(area);
  const formats = sheet.numberFormats(area);
  const isLabel = (row: number, column: number): boolean => {
    const value = values[row]?.[column];
    if (typeof value === "string") return value !== "";
    return typeof value === "number" && isDay(formats[row]?.[column] ?? "");
  };
  const isScatter = CHART_TYPES[type].group === "scatter";
  const corner = values[0]?.[0] === "";
  const some = (count: number, test: (index: number) => boolean): boolean =>
    Array.from({ length: count - 1 }, (_, index) => index + 1).some(test);
  const top =
    area.rows > 1 &&
    (corner ||
      some(area.columns, (column) => isLabel(0, column)) ||
      (area.columns === 1 && isLabel(0, 0)));
  const side =
    area.columns > 1 &&
    (corner || some(area.rows, (row) => isLabel(row, 0)) || (area.rows === 1 && isLabel(0, 0)));
  const columns = by === "Columns";
  const named = columns ? top : side;
  const hasCategories =
    (columns ? side : top) || (isScatter && (columns ? area.columns : area.rows) > 1);
  const { row, column } = area;
  const reference = (r: number, c: number, rows: number, width: number): ChartReference => ({
    sheet: sheet.id,
    area: areaOf(row + r, column + c, rows, width),
  });
  const first = named ? 1 : 0;
  const length = (columns ? area.rows : area.columns) - first;
  const line = (at: number): ChartReference =>
    columns ? reference(first, at, length, 1) : reference(at, first, 1, length);
  const count = columns ? area.columns : area.rows;
  const start = hasCategories ? 1 : 0;
  return Array.from({ length: count - start }, (_, index) => {
    const at = index + start;
    const cell = columns ? reference(0, at, 1, 1) : reference(at, 0, 1, 1);
    return {
      key: index,
      ...(named ? { name: { kind: "cell" as const, cell } } : {}),
      values: line(at),
      ...(hasCategories ? { categories: line(0) } : {}),
      type,
      isSecondary: false,
      points: {},
    };
  });
}

function isDay(format: string): boolean {
  return /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) && format !== "General";
}
