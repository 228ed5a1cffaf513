import type { Formula } from "../blocks/report";
import { rowLink } from "../blocks/rowLink";
import type { ReportInput } from "../reportInput";
import { segmentsHeaderReference, segmentsReference } from "./segmentsReference";

/** A link to the first row of the sheet Segments that has this text in a column. undefined where the row cannot be looked up. */
export function linkToRow(
  input: ReportInput,
  id: "key" | "segment",
  wanted: string,
  text: string
): Formula | undefined {
  const column = segmentsReference(input, id);
  const header = segmentsHeaderReference(input, id);
  if (column === undefined || header === undefined) return undefined;
  return rowLink({ sheet: input.names.sheets.segments, header, column }, wanted, text);
}
