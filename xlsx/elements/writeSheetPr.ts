import type { SheetModel } from "../model/model";
import type { SheetText } from "../parts/sheetText";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";

/** The tab's colour, and whether the sheet is fitted to pages; what else the element says stays, in the schema's order. */
export function writeSheetPr(text: SheetText, before: SheetModel, after: SheetModel): void {
  const colored = before.tabColor !== after.tabColor;
  const fits = fitsPages(after);
  const fitted = fitsPages(before) !== fits;
  if (!colored && !fitted) return;
  const properties = text.element("sheetPr") ?? XmlElement.root("<sheetPr/>");
  const own = (name: string): string => properties.child(name)?.outer ?? "";
  const tab = colored ? tabXml(after.tabColor) : own("tabColor");
  const setup = fitted ? setupXml(properties.child("pageSetUpPr"), fits) : own("pageSetUpPr");
  const open = properties.startTag.replace(/\s*\/?>$/, "");
  text.set("sheetPr", `${open}>${tab}${own("outlinePr")}${setup}</${properties.prefix}sheetPr>`);
}

function fitsPages({ pageLayout: { zoom } }: SheetModel): boolean {
  return zoom?.kind === "fit";
}

function tabXml(color: string): string {
  return color === "" ? "" : `<tabColor rgb="FF${color.slice(1)}"/>`;
}

function setupXml(known: XmlElement | undefined, fits: boolean): string {
  return setAttributes(known?.outer ?? "<pageSetUpPr/>", { fitToPage: fits ? 1 : undefined });
}
