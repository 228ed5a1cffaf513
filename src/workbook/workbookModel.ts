import { columnWidth } from "../report/onSheet/columnWidth";
import type { Report, ReportSheet } from "../report/blocks/report";
import { blankSheet, bookOf } from "../../xlsx/model/blank";
import type { BookModel, SheetModel } from "../../xlsx/model/model";
import { calculate } from "./calculate/calculate";
import { chartOf } from "./chartOf";
import { drawOn, linkTargets } from "./drawOn";
import { pageLayoutOf } from "./pageLayoutOf";
import { SheetDraftModel } from "./sheetDraftModel";
import { drawnNamesOf, footRow, sheetMarks } from "./sheetMarks";
import { Styles } from "./styles";
import { tableOn } from "./tableOn";

/** A workbook with the sheets of a report, as a first run leaves them in an empty one. */
export function workbookModel(report: Report, settings: ReadonlyMap<string, string>): BookModel {
  const looks = new Styles();
  const targets = linkTargets(report.sheets.map(({ name }) => name));
  const sheets = report.sheets.map((part) => sheetModel(part, report, looks, targets));
  return {
    ...bookOf(calculate(sheets)),
    active: Math.max(
      0,
      report.sheets.findIndex(({ kind }) => kind === report.shown)
    ),
    styles: looks.all,
    names: report.sheets.flatMap(drawnNamesOf),
    settings,
  };
}

function sheetModel(
  part: ReportSheet,
  report: Report,
  looks: Styles,
  targets: ReadonlySet<string>
): SheetModel {
  const { name, table, foot, freeze } = part;
  const sheet = new SheetDraftModel(name, looks);
  part.columnWidths.forEach((characters, column) =>
    sheet.columnWidths.set(column, columnWidth(characters))
  );
  drawOn(sheet, part, 0, targets);
  const laid = table && tableOn(sheet, table, report);
  if (table && foot) drawOn(sheet, foot, footRow(table), targets);
  const { cells, ...rest } = sheet;
  return {
    ...blankSheet(name),
    ...rest,
    values: Array.from(cells.values, (line) => line ?? []),
    formulas: cells.formulas,
    styles: cells.styles,
    tabColor: part.tabColor,
    showGridlines: part.gridlines,
    ...(freeze && { freeze }),
    tables: laid === undefined ? [] : [laid],
    pageLayout: pageLayoutOf(part.print),
    charts: (part.charts ?? []).map((chart) => chartOf(chart, name)),
    customProperties: sheetMarks(part),
  };
}
