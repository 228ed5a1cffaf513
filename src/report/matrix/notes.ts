import { palette } from "../blocks/palette";
import type { SheetDraft } from "../blocks/sheetDraft";
import { LABEL, type MatrixPlan } from "./plan";

/** Key accounts against the usual band, and the customers on whom the business depends. */
export function notes(draft: SheetDraft, { input }: MatrixPlan): void {
  const { wording } = input;
  const { analysis, customers } = input.result;
  if (analysis.base <= 0) return;
  const lines = [...wording.keyAccounts(analysis), wording.dependence(analysis, customers)].filter(
    (line) => line !== ""
  );
  draft.put(
    draft.next,
    LABEL,
    lines.map((line) => [line])
  );
  draft.style(draft.next, LABEL, lines.length, 1, { color: palette.ink });
  draft.next += lines.length + 1;
}
