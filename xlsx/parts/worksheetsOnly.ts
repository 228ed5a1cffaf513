import { fileSheets } from "./fileSheets";
import { renumberSheets } from "./renumberSheets";
import { WorkbookPackage } from "./workbookPackage";
import { Edits } from "./xml/edits";
import { XmlElement } from "./xml/xmlElement";

/** The file as hucre can read it: it refuses one that has chart sheets, dialog sheets or macro sheets. */
export async function worksheetsOnly(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await WorkbookPackage.open(bytes);
  const sheets = await fileSheets(file);
  if (sheets.every(({ kind }) => kind === "worksheet")) return bytes;
  const xml = await file.text(file.workbook);
  const edits = new Edits(xml);
  const kept = sheets.filter(({ kind }) => kind === "worksheet");
  sheets.forEach((sheet) => kept.includes(sheet) || edits.remove(sheet.element));
  renumberSheets(XmlElement.root(xml), edits, (position) => {
    const sheet = sheets[position];
    return sheet && kept.includes(sheet) ? kept.indexOf(sheet) : undefined;
  });
  file.write(file.workbook, edits.toString());
  return file.toBytes();
}
