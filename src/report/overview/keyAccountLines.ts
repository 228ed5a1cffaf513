import { palette } from "../blocks/palette";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { DATA, RIGHT } from "./places";

const COLUMNS = DATA - 1 - RIGHT;
/** Rows of a sentence, which wraps: the rows left of it keep their height. */
const LINES = 2;

/**
 * Key accounts against the usual band, and the customers on whom the business depends.
 * @returns the next free row
 */
export function keyAccountLines(draft: SheetDraft, input: ReportInput, top: number): number {
  const { result, review, wording } = input;
  const { analysis, customers } = result;
  if (analysis.base <= 0) return top;
  const lines = [
    ...wording.keyAccounts(analysis, review.keyAccounts.proposal),
    wording.dependence(analysis, customers),
  ].filter((line) => line !== "");
  lines.forEach((line, i) => {
    const row = top + i * LINES;
    draft.put(row, RIGHT, [[line]]);
    draft.merge(row, RIGHT, LINES, COLUMNS);
    draft.style(row, RIGHT, LINES, COLUMNS, {
      color: palette.ink,
      wrap: true,
      align: "Left",
      vertical: "Top",
    });
  });
  return top + lines.length * LINES + 1;
}
