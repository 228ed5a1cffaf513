import type { Edits } from "./xml/edits";
import { setAttributes } from "./xml/setAttributes";
import type { XmlElement } from "./xml/xmlElement";

/**
 * Names that belong to one sheet, and the tab in front, are kept by the sheet's position: they follow it, and go with it.
 * @param moved position before -> after, undefined for a sheet that goes
 */
export function renumberSheets(
  workbook: XmlElement,
  edits: Edits,
  moved: (position: number) => number | undefined
): void {
  for (const name of workbook.child("definedNames")?.children ?? []) {
    const local = name.attribute("localSheetId");
    if (local === undefined) continue;
    const position = moved(Number(local));
    if (position === undefined) edits.remove(name);
    else if (position !== Number(local))
      edits.replace(
        { start: name.start, end: name.openEnd },
        setAttributes(name.startTag, { localSheetId: position })
      );
  }
  for (const view of workbook.child("bookViews")?.children ?? []) {
    const tag = ["activeTab", "firstSheet"].reduce((text, attribute) => {
      const position = Number(view.attribute(attribute) ?? 0);
      const next = moved(position) ?? 0;
      return next === position ? text : setAttributes(text, { [attribute]: next });
    }, view.startTag);
    edits.replace({ start: view.start, end: view.openEnd }, tag);
  }
}
