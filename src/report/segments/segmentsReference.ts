import type { ReportInput } from "../reportInput";
import { quotedHeader, tableColumn } from "../blocks/tableColumn";
import type { SegmentsKey } from "./segmentsHeaders";
import { standingHeaders } from "./standingHeaders";

/** "Segments[ABC]"; undefined where the user deleted the column. */
export function segmentsReference(input: ReportInput, id: SegmentsKey): string | undefined {
  const header = standingHeaders(input).get(id);
  return header && tableColumn(input.names.tables.segments, header);
}

/** "Segments[[#Headers],[ABC]]": the cell of the header. */
export function segmentsHeaderReference(input: ReportInput, id: SegmentsKey): string | undefined {
  const header = standingHeaders(input).get(id);
  return header && `${input.names.tables.segments}[[#Headers],[${quotedHeader(header)}]]`;
}
