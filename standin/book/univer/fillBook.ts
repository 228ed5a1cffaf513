import type { Book } from "../book";
import { mapChart } from "../chart/mapChart";
import type { BookModel } from "../../../xlsx/model/model";
import { sheetIdAt } from "./snapshot";

/** Sets what Univer's own snapshot does not hold. */
export function fillBook(book: Book, model: BookModel): void {
  for (const [key, value] of model.settings) book.setSetting(key, value);
  for (const [key, property] of model.documentProperties) book.setDocumentProperty(key, property);
  for (const { sheet, ...name } of model.names)
    book.setName(sheet === undefined ? name : { ...name, sheetId: sheetIdAt(sheet) });
  model.sheets.forEach((sheetModel, position) => {
    const id = sheetIdAt(position);
    const sheet = book.sheet(id);
    if (!sheet) return;
    if (sheetModel.visibility === "VeryHidden") sheet.visibility = "VeryHidden";
    sheet.protected = sheetModel.protected;
    sheet.autoFilter = sheetModel.autoFilter;
    sheet.pageLayout = sheetModel.pageLayout;
    sheet.charts = sheetModel.charts.map((chart) =>
      mapChart(chart, (reference) => {
        const source = book.sheetByName(reference.sheet);
        return source && { ...reference, sheet: source.id };
      })
    );
    sheet.validations = sheetModel.validations;
    for (const [key, value] of sheetModel.customProperties) sheet.setCustomProperty(key, value);
    for (const { row, column, link } of sheetModel.hyperlinks)
      sheet.setHyperlink(row, column, link);
    for (const { name, area, columns: _columns, ...look } of sheetModel.tables)
      book.addTable(id, area, name, look);
    // Each one added becomes the first.
    for (const { areas, rule } of [...sheetModel.conditionalFormats].reverse())
      sheet.addConditionalFormat(areas, rule);
  });
  book.activate(sheetIdAt(model.active));
}
