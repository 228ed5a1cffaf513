import { formatArea, parseAddress, quoteSheet } from "../model/address";
import type { Area } from "../model/area";
import type { BookModel, SheetModel } from "../model/model";
import type { PageLayout } from "../model/pageLayout";
import { fileSheets } from "../parts/fileSheets";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { XmlElement } from "../parts/xml/xmlElement";
import { SHEET_COLUMNS, SHEET_ROWS } from "../model/sheetSize";

const AREA = "_xlnm.Print_Area";
const TITLES = "_xlnm.Print_Titles";

/** What is printed, and what every page repeats, are names of the workbook in the file. */
export function printNames(sheets: readonly SheetModel[]): BookModel["names"] {
  return sheets.flatMap(({ name, pageLayout }, sheet) => {
    const { printArea = [], titleColumns, titleRows } = pageLayout;
    const formula = (areas: readonly Area[]): string =>
      `=${areas.map((area) => `${quoteSheet(name)}!${formatArea(area, true)}`).join(",")}`;
    const titles = [titleColumns, titleRows].filter((area) => area !== undefined);
    return [
      ...(printArea.length === 0 ? [] : [{ name: AREA, formula: formula(printArea), sheet }]),
      ...(titles.length === 0 ? [] : [{ name: TITLES, formula: formula(titles), sheet }]),
    ];
  });
}

type Printed = Pick<PageLayout, "printArea" | "titleRows" | "titleColumns">;

/** By the name of the sheet; what is no plain area is left out, and stays in the file. */
export async function readPrintNames(file: WorkbookPackage): Promise<Map<string, Printed>> {
  const sheets = await fileSheets(file);
  const names = XmlElement.root(await file.text(file.workbook)).child("definedNames");
  const found = new Map<string, Printed>();
  for (const element of names?.children ?? []) {
    const sheet = sheets[Number(element.attribute("localSheetId") ?? -1)]?.name;
    const name = element.attribute("name");
    if (sheet !== undefined && (name === AREA || name === TITLES))
      found.set(sheet, { ...found.get(sheet), ...printedOf(name, element.text) });
  }
  return found;
}

function printedOf(name: string, formula: string): Printed {
  const areas = formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => parseAddress(part)?.area);
  const known = areas.filter((area) => area !== undefined);
  if (known.length < areas.length) return {};
  if (name === AREA) return { printArea: known };
  const titleRows = known.find(({ columns }) => columns === SHEET_COLUMNS);
  const titleColumns = known.find(({ rows }) => rows === SHEET_ROWS);
  return { ...(titleRows ? { titleRows } : {}), ...(titleColumns ? { titleColumns } : {}) };
}
