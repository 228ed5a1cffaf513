import { addRows } from "./addRows";
import { chartCells } from "./charts/chartCells";
import { finishSheet } from "./elements/finishSheet";
import { hideNames } from "./elements/hideNames";
import { isDynamic } from "./functionPrefix";
import { dynamicArrays } from "./graft/dynamicArrays";
import { Formats } from "./graft/formats";
import { writeDocumentProperties } from "./marks/writeDocumentProperties";
import { writeSettings } from "./marks/writeSettings";
import { formatArea } from "./model/address";
import type { Area } from "./model/area";
import type { BookModel, SheetModel } from "./model/model";
import { fileSheets } from "./parts/fileSheets";
import { SheetText } from "./parts/sheetText";
import { Utf8Bytes } from "./parts/utf8Bytes";
import { WorkbookPackage } from "./parts/workbookPackage";
import { writeBook } from "./writeBook";

/**
 * A workbook as a file of its own: hucre writes it without cells, which are most of it, and they are put in last.
 * @param addin whose settings it keeps: the id in the manifest
 * @returns the bytes of an .xlsx file
 */
export async function writeNew(model: BookModel, addin: string): Promise<Uint8Array> {
  const file = await WorkbookPackage.open(
    await writeBook({ ...model, sheets: model.sheets.map(withoutCells) })
  );
  await hideNames(file, model.names);
  await writeSettings(file, addin, model.settings);
  if (model.documentProperties.size > 0)
    await writeDocumentProperties(file, model.documentProperties);
  const looks = await Formats.open(file);
  const formats = model.styles.map((style) => looks.cell(0, NO_STYLE, style));
  looks.save();
  const dynamic = model.sheets.some(hasArrays) ? await dynamicArrays(file) : 0;
  for (const [index, { part }] of (await fileSheets(file)).entries()) {
    const sheet = model.sheets[index];
    if (!sheet) continue;
    await finishSheet(file, part, sheet, chartCells(model));
    await putRows(file, part, sheet, formats, dynamic);
  }
  return file.toBytes();
}

const NO_STYLE = {};

/** Between what stands before and after them, bytes beside bytes. */
async function putRows(
  file: WorkbookPackage,
  part: string,
  sheet: SheetModel,
  formats: readonly number[],
  dynamic: number
): Promise<void> {
  const text = await SheetText.open(file, part);
  text.set("dimension", `<dimension ref="${formatArea(usedArea(sheet))}"/>`);
  text.set("sheetData", PLACE);
  text.save();
  const [before = "", after = ""] = (await file.text(part)).split(PLACE);
  const { rows, columns } = usedArea(sheet);
  const bytes = new Utf8Bytes(rows * columns * BYTES_OF_CELL);
  bytes.add(`${before}<sheetData>`);
  addRows(bytes, sheet, formats, dynamic);
  bytes.add(`</sheetData>${after}`);
  file.write(part, bytes.all());
}

const PLACE = "<sheetData/>";
/** Of a cell with its address and look: a number has fewer, a sentence more. */
const BYTES_OF_CELL = 64;

function withoutCells(sheet: SheetModel): SheetModel {
  return { ...sheet, values: [], formulas: [], styles: [], rowHeights: new Map(), hiddenRows: [] };
}

function hasArrays({ formulas }: SheetModel): boolean {
  return formulas.some(({ formula, spill }) => spill !== undefined || isDynamic(formula));
}

/** Values and looks. */
function usedArea({ values, styles }: SheetModel): Area {
  const rows = Math.max(1, values.length, styles.length);
  let columns = 1;
  for (const line of values) columns = Math.max(columns, line.length);
  for (const line of styles) columns = Math.max(columns, line?.length ?? 0);
  return { row: 0, column: 0, rows, columns };
}
