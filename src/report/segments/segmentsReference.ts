import type { ReportInput } from "../reportInput";
import type { SegmentsKey } from "./segmentsHeaders";
import { standingHeaders } from "./standingHeaders";

/** "Segments[ABC]"; undefined where the user deleted the column. */
export function segmentsReference(input: ReportInput, id: SegmentsKey): string | undefined {
  const header = standingHeaders(input).get(id);
  return header && `${input.names.tables.segments}[${specifier(header)}]`;
}

/** "Segments[[#Headers],[ABC]]": the cell of the header. */
export function segmentsHeaderReference(input: ReportInput, id: SegmentsKey): string | undefined {
  const header = standingHeaders(input).get(id);
  return header && `${input.names.tables.segments}[[#Headers],[${quotedHeader(header)}]]`;
}

/** A name with other signs than letters, digits and spaces has brackets of its own: "Segments[[Size, now]]". */
function specifier(header: string): string {
  const quoted = quotedHeader(header);
  return /^[\p{L}\p{M}\p{N}_ ]*$/u.test(header) ? quoted : `[${quoted}]`;
}

/** Inside a structured reference brackets, number signs and apostrophes need an apostrophe. */
function quotedHeader(header: string): string {
  return header.replace(/[[\]#'@]/g, "'$&");
}
