import { blankSheet } from "../model/blank";
import type { BookModel, SheetModel } from "../model/model";
import { readDocumentProperties } from "../marks/readDocumentProperties";
import { readSettings } from "../marks/readSettings";
import { readSheetProperties } from "../marks/readSheetProperties";
import { writeDocumentProperties } from "../marks/writeDocumentProperties";
import { writeSettings } from "../marks/writeSettings";
import { fileSheets } from "../parts/fileSheets";
import { WorkbookPackage } from "../parts/workbookPackage";
import { OFFICE_RELATIONSHIPS } from "../parts/officeRelationships";
import { chartCells } from "../charts/chartCells";
import { isStale } from "../charts/isStale";
import { addSheet } from "./addSheet";
import { changeOf } from "./changeOf";
import { changeSheet, wantedOf } from "./changeSheet";
import { donorOf } from "./donor";
import { dropCalculationChain } from "./dropCalculationChain";
import { dropUnreachable } from "./dropUnreachable";
import { dynamicArrays } from "./dynamicArrays";
import { Formats } from "./formats";
import { hasArrays } from "./hasArrays";
import { isChanged } from "./isChanged";
import { isSame } from "../model/isSame";
import { needsCalculation } from "./needsCalculation";
import type { SheetChange } from "./sheetChange";
import { tabOrder, type Tab } from "./tabOrder";
import { writeWorkbook } from "./writeWorkbook";

/**
 * The file that was opened, with what changed since then brought into it: whatever nobody changed stays, byte for byte, also
 * what the stand-in does not know (charts, pictures, pivots, comments, macros).
 * @param bytes the file
 * @param before the workbook as it was right after opening (not as the file has it: opening calculates and simplifies)
 * @param addin its id in the manifest
 */
export async function graft(
  bytes: Uint8Array,
  before: BookModel,
  after: BookModel,
  addin: string
): Promise<Uint8Array> {
  // Which tab is in front is no change: the sheets themselves say so as well, and would have to be written for it.
  if (isSame(before, { ...after, active: before.active })) return bytes;
  const file = await WorkbookPackage.open(bytes);
  const reachable = await file.reachable();
  const inFile = await fileSheets(file);
  const places = before.sheets.map(({ name }) => inFile.findIndex((sheet) => sheet.name === name));
  const sheets = await Promise.all(
    after.sheets.map(async (sheet) => {
      const position = before.sheets.findIndex(({ id }) => id === sheet.id);
      const was = places[position] ?? -1;
      const old = before.sheets[position];
      // As Excel keeps them: old marks stand elsewhere, and are written anew.
      const customProperties = await readSheetProperties(file, inFile[was]?.part ?? "");
      const known = old ? { ...old, customProperties } : blankSheet(sheet.name);
      return { change: changeOf(known, before, sheet, after), isNew: !old, was };
    })
  );

  const [oldCells, cells] = [chartCells(before), chartCells(after)];
  const touched = sheets.filter(
    ({ change, isNew }) =>
      isNew ||
      isChanged(change) ||
      change.after.charts.some((chart) => isStale(chart, oldCells, cells))
  );
  const formats = await Formats.open(file);
  const donor = await donorOf(
    after,
    touched.map(({ change, isNew }) => (isNew ? change.after : wantedOf(change)))
  );
  const dynamic = touched.some(({ change }) => hasArrays(change)) ? await dynamicArrays(file) : 0;
  const tabs: Tab[] = [];
  for (const sheet of sheets) {
    const { change, isNew, was } = sheet;
    const donorPart = donor.parts[touched.indexOf(sheet)] ?? "";
    const means = { donor, donorPart, formats, dynamic, cells, oldCells };
    if (isNew) {
      const target = await addSheet(file, change, means);
      const type = `${OFFICE_RELATIONSHIPS}/worksheet`;
      const relation = await file.relate(file.workbook, { type, target });
      tabs.push({ sheet: change.after, relation });
    } else {
      tabs.push({ was, sheet: change.after });
      if (touched.includes(sheet)) await changeSheet(file, inFile[was]?.part ?? "", change, means);
    }
  }
  formats.save();
  for (const { part } of inFile.filter(
    (_sheet, place) => places.includes(place) && !sheets.some(({ was }) => was === place)
  ))
    for (const { id, target } of await file.related(file.workbook, "worksheet"))
      if (target === part) await file.unrelate(file.workbook, id);

  const others = inFile.flatMap((_sheet, place) => (places.includes(place) ? [] : [place]));
  const hasFormulas = after.sheets.some(({ formulas }) => formulas.length > 0);
  const calculate = touched.some(({ change, isNew }) =>
    needsCalculation(change, isNew, hasFormulas)
  );
  await writeWorkbook(file, before, after, tabOrder(tabs, others), places, calculate);
  if (!isSame(await readDocumentProperties(file), after.documentProperties))
    await writeDocumentProperties(file, after.documentProperties);
  if (!isSame(await readSettings(file, addin), after.settings))
    await writeSettings(file, addin, after.settings);
  const lessFormulas = before.sheets.flatMap((old, position) =>
    losesFormulas(old, sheets) ? [inFile[places[position] ?? -1]?.element.attribute("sheetId")] : []
  );
  await dropCalculationChain(file, lessFormulas);
  await dropUnreachable(file, reachable);
  return file.toBytes();
}

function losesFormulas(
  { id, formulas }: SheetModel,
  changes: readonly { readonly change: SheetChange }[]
): boolean {
  const now = changes.find(({ change }) => change.after.id === id)?.change;
  return formulas.some(({ row, column }) => now?.formulaAt(row, column) === undefined);
}
