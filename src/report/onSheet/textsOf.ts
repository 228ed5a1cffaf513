import type { ReportSheet } from "../blocks/report";
import type { SheetRecord } from "./sheetRecord";

/** Nine cells in four languages, and some versions of their words. */
const MOST = 200;

/** What the record keeps of texts that people may write over. Those of earlier runs stay in it: an undo brings them back to the sheet. */
export function textsOf(
  { ownTexts }: Pick<ReportSheet, "ownTexts">,
  { texts = [] }: Pick<SheetRecord, "texts"> = {}
): Pick<SheetRecord, "texts"> {
  if (ownTexts === undefined) return {};
  const others = texts.filter((text) => !ownTexts.includes(text));
  return { texts: [...others, ...ownTexts].slice(-MOST) };
}
