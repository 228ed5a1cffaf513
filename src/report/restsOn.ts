import type { ReportInput } from "./reportInput";

/** What a sheet rests on, in one line: value, window, period, limits, criterion, and the list. */
export function restsOn({ result, wording }: ReportInput): string {
  const { analysis, source } = result;
  const assumptions = wording
    .assumptions(analysis, source.columns, undefined, source)
    .map(({ text }) => text);
  return [...assumptions, source.address].join(" · ");
}
