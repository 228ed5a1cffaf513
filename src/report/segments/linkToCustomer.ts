import { sheetReference } from "../blocks/address";
import { quoted } from "../blocks/quoted";
import type { Value } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { segmentsHeaderReference, segmentsReference } from "./segmentsReference";

/** Of a text in a formula. */
const MOST_CHARACTERS = 255;

/** The name of a customer, as a link to the row on the sheet Segments, wherever that is sorted to; plain where the row cannot be looked up. */
export function linkToCustomer(input: ReportInput, customer: number): Value {
  const name = input.result.customers[customer]!;
  const keys = segmentsReference(input, "key");
  const header = segmentsHeaderReference(input, "key");
  // MATCH takes these signs for any letters.
  const wanted = name.replace(/[~*?]/g, "~$&");
  if (keys === undefined || header === undefined || wanted.length > MOST_CHARACTERS) return name;
  const sheet = quoted(sheetReference(input.names.sheets.segments));
  // The row of the header, which is one number: that of a column would be as many as it has rows.
  const row = `ROW(${header})+MATCH("${quoted(wanted)}",${keys},0)`;
  return { formula: `=HYPERLINK("#${sheet}!A"&(${row}),"${quoted(name)}")` };
}
