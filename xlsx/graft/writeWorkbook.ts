import type { BookModel } from "../model/model";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { renumberSheets } from "../parts/renumberSheets";
import { Edits } from "../parts/xml/edits";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";
import { printNames } from "../elements/printNames";
import { insertInOrder } from "../parts/insertInOrder";
import type { Tab } from "./tabOrder";
import { WORKBOOK_ELEMENTS } from "./workbookElements";
import { writeNames } from "./writeNames";
import { writeTabs } from "./writeTabs";

/**
 * The workbook's own part: tabs, names, protection, and whether Excel has to calculate when it opens the file.
 * @param tabs all of the saved file's, in their order
 * @param places where in the file each sheet of `before` stands
 */
export async function writeWorkbook(
  file: WorkbookPackage,
  before: BookModel,
  after: BookModel,
  tabs: readonly Tab[],
  places: readonly number[],
  calculate: boolean
): Promise<void> {
  const moved = (was: number): number | undefined => {
    const position = tabs.findIndex((tab) => tab.was === was);
    return position < 0 ? undefined : position;
  };
  const xml = await file.text(file.workbook);
  const root = XmlElement.root(xml);
  const edits = new Edits(xml);
  const sheets = root.child("sheets");
  if (sheets) writeTabs(edits, sheets, tabs);
  renumberSheets(root, edits, moved);
  const renumbered = edits.toString();
  const text = withRest(
    renumbered,
    before,
    after,
    tabs,
    (sheet) => moved(places[sheet] ?? -1),
    calculate
  );
  if (text !== xml) file.write(file.workbook, text);
}

function withRest(
  xml: string,
  before: BookModel,
  after: BookModel,
  tabs: readonly Tab[],
  position: (sheet: number) => number | undefined,
  calculate: boolean
): string {
  const root = XmlElement.root(xml);
  const edits = new Edits(xml);
  const namesBefore = [...before.names, ...printNames(before.sheets)].flatMap((name) => {
    const sheet = name.sheet === undefined ? undefined : position(name.sheet);
    if (name.sheet === undefined) return [name];
    return sheet === undefined ? [] : [{ ...name, sheet }];
  });
  const namesAfter = [...after.names, ...printNames(after.sheets)].map((name) =>
    name.sheet === undefined
      ? name
      : { ...name, sheet: tabs.findIndex(({ sheet }) => sheet === after.sheets[name.sheet ?? 0]) }
  );
  writeNames(edits, root, namesBefore, namesAfter);
  const set = (name: string, attributes: Parameters<typeof setAttributes>[1]): void => {
    const known = root.child(name);
    const tag = setAttributes(known?.startTag ?? `<${root.prefix}${name}/>`, attributes);
    if (known) edits.replace({ start: known.start, end: known.openEnd }, tag);
    else insertInOrder(edits, root, WORKBOOK_ELEMENTS, name, tag);
  };
  if (before.structureProtected !== after.structureProtected)
    set("workbookProtection", { lockStructure: after.structureProtected ? 1 : undefined });
  if (calculate) set("calcPr", { fullCalcOnLoad: 1 });
  return edits.toString();
}
