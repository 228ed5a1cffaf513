import type { BookModel, SheetModel } from "../model/model";
import { fileSheets } from "../parts/fileSheets";
import { WorkbookPackage } from "../parts/workbookPackage";
import { XmlElement } from "../parts/xml/xmlElement";
import { writeBook } from "../writeBook";
import type { Formats } from "./formats";

/** A file that hucre wrote, from which parts and elements are taken. */
export interface Donor {
  readonly file: WorkbookPackage;
  /** The part of each sheet that was asked for. */
  readonly parts: readonly string[];
  /** Elements whose rules have formats of this file, with those of the other. */
  withFormats(xml: string, formats: Formats): string;
}

/** @param sheets whole but for their cells, which are written elsewhere */
export async function donorOf(model: BookModel, sheets: readonly SheetModel[]): Promise<Donor> {
  const bare = sheets.map((sheet) => ({ ...sheet, values: [], formulas: [], styles: [] }));
  const file = await WorkbookPackage.open(
    await writeBook({ ...model, sheets: bare, active: 0, names: [] })
  );
  const [styles] = await file.related(file.workbook, "styles");
  const rules =
    XmlElement.root(await file.text(styles?.target ?? "")).child("dxfs")?.children ?? [];
  return {
    file,
    parts: (await fileSheets(file)).map(({ part }) => part),
    withFormats: (xml, formats) =>
      xml.replace(/(\sdxfId=")(\d+)"/g, (_whole, before: string, index: string) => {
        const rule = rules[Number(index)];
        return `${before}${rule ? formats.rule(rule.outer) : 0}"`;
      }),
  };
}
