import { sheetReference } from "../blocks/address";
import { quoted } from "../blocks/quoted";
import type { Formula } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { segmentsHeaderReference, segmentsReference } from "./segmentsReference";

/** Of a text in a formula. */
const MOST_CHARACTERS = 255;

/**
 * A link to the first row of the sheet Segments that has this text in a column, wherever that is sorted to; plain text while none has it. undefined where
 * the row cannot be looked up.
 */
export function linkToRow(
  input: ReportInput,
  id: "key" | "segment",
  wanted: string,
  text: string
): Formula | undefined {
  const column = segmentsReference(input, id);
  const header = segmentsHeaderReference(input, id);
  // MATCH takes these signs for any letters.
  const literally = wanted.replace(/[~*?]/g, "~$&");
  if (column === undefined || header === undefined || literally.length > MOST_CHARACTERS)
    return undefined;
  const sheet = quoted(sheetReference(input.names.sheets.segments));
  // The row of the header, which is one number: that of a column would be as many as it has rows.
  const row = `ROW(${header})+MATCH("${quoted(literally)}",${column},0)`;
  return {
    formula: `=IFERROR(HYPERLINK("#${sheet}!A"&(${row}),"${quoted(text)}"),"${quoted(text)}")`,
  };
}
