import type { ReportInput } from "../reportInput";
import { segmentsHeaders, type SegmentsKey } from "./segmentsHeaders";

/** Asked for by every formula of a report. */
const known = new WeakMap<ReportInput, ReadonlyMap<SegmentsKey, string>>();

/** Headers of the table Segments as they stand there; a column that the user deleted has none. */
export function standingHeaders(input: ReportInput): ReadonlyMap<SegmentsKey, string> {
  const headers = known.get(input) ?? headersOf(input);
  known.set(input, headers);
  return headers;
}

function headersOf(input: ReportInput): ReadonlyMap<SegmentsKey, string> {
  return new Map(
    [...segmentsHeaders(input)].flatMap(([id, header]) => {
      const stands = input.names.segmentsHeaders[id];
      return stands === null ? [] : [[id, stands ?? header] as const];
    })
  );
}
