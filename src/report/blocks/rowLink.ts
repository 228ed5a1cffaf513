import { sheetReference } from "./address";
import { quoted } from "./quoted";
import type { Formula } from "./report";

/** Of a text in a formula. */
const MOST_CHARACTERS = 255;

/**
 * A link to the first row of a table that has this text in a column, wherever that is sorted to; plain text while none has it.
 * @param column and the cell of its header, as references
 * @returns undefined where the row cannot be looked up
 */
export function rowLink(
  {
    sheet,
    header,
    column,
  }: { readonly sheet: string; readonly header: string; readonly column: string },
  wanted: string,
  text: string
): Formula | undefined {
  // MATCH takes these signs for any letters.
  const literally = wanted.replace(/[~*?]/g, "~$&");
  if (literally.length > MOST_CHARACTERS) return undefined;
  // The row of the header, which is one number: that of a column would be as many as it has rows.
  const row = `ROW(${header})+MATCH("${quoted(literally)}",${column},0)`;
  const target = `"#${quoted(sheetReference(sheet))}!A"&(${row})`;
  return { formula: `=IFERROR(HYPERLINK(${target},"${quoted(text)}"),"${quoted(text)}")` };
}
