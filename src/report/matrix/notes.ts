import { palette } from "../blocks/palette";
import type { SheetDraft } from "../blocks/sheetDraft";
import { LABEL, type MatrixPlan } from "./plan";

/** Key accounts against the usual band, and the customers on whom the business depends. */
export function notes(draft: SheetDraft, { input, words, basisOf }: MatrixPlan): void {
  const { wording } = input;
  const { analysis, customers } = input.result;
  const { keyAccounts } = analysis;
  if (analysis.base <= 0) return;
  const lines = [
    wording.fill(words.keyAccounts, {
      share: wording.formats.percent(keyAccounts.share),
      basis: basisOf,
      band: words[keyAccounts.band],
    }),
  ];
  const dependence = wording.dependence(analysis, customers);
  if (dependence !== "") lines.push(dependence);
  draft.put(
    draft.next,
    LABEL,
    lines.map((line) => [line])
  );
  draft.style(draft.next, LABEL, lines.length, 1, { color: palette.ink });
}
