import { isDayFormat } from "../blocks/dayFormats";
import type { Area, Block, Drawing, Report, ReportSheet, Table, Value } from "../blocks/report";
import { DAY_COLUMNS } from "./dayColumns";

/**
 * A report for a workbook that counts days from another one than 1900: its cells hold other numbers for the same days. Texts, such as those of sentences, say the same everywhere.
 * @param days that the workbook counts less for the same day
 */
export function shiftDays(report: Report, days: number): Report {
  if (days === 0) return report;
  return { ...report, sheets: report.sheets.map((sheet) => shiftSheet(sheet, days)) };
}

/** A cell of a column of a table. @param id of the column */
export function shiftDay<T extends Value | null | undefined>(
  id: string,
  cell: T,
  days: number
): T | number {
  return days !== 0 && typeof cell === "number" && DAY_COLUMNS.has(id) ? cell - days : cell;
}

function shiftSheet(sheet: ReportSheet, days: number): ReportSheet {
  const { table, foot } = sheet;
  return {
    ...sheet,
    ...shiftDrawing(sheet, days),
    ...(table && { table: shiftTable(table, days) }),
    ...(foot && { foot: shiftDrawing(foot, days) }),
  };
}

function shiftTable(table: Table, days: number): Table {
  return {
    ...table,
    columns: table.columns.map((column) => {
      const shift = <T extends Value | null>(cell: T): T | number =>
        shiftDay(column.id, cell, days);
      return {
        ...column,
        cells: column.cells.map(shift),
        gone: shift(column.gone),
        repeated: shift(column.repeated),
      };
    }),
  };
}

/** What is a day there its number format tells, where the last one counts. */
function shiftDrawing<T extends Drawing>(drawing: T, days: number): T {
  const formatted = drawing.styles
    .flatMap(({ area, style: { numberFormat } }) =>
      numberFormat === undefined ? [] : [{ area, isDay: isDayFormat(numberFormat) }]
    )
    .reverse();
  if (!formatted.some(({ isDay }) => isDay)) return drawing;
  const isDay = (row: number, column: number): boolean =>
    formatted.find(({ area }) => isIn(area, row, column))?.isDay === true;
  return { ...drawing, blocks: drawing.blocks.map((block) => shiftBlock(block, days, isDay)) };
}

function shiftBlock(
  block: Block,
  days: number,
  isDay: (row: number, column: number) => boolean
): Block {
  const { row, column, values } = block;
  return {
    ...block,
    values: values.map((cells, r) =>
      cells.map((cell, c) =>
        typeof cell === "number" && isDay(row + r, column + c) ? cell - days : cell
      )
    ),
  };
}

function isIn(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
