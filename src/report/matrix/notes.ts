import { palette } from "../blocks/palette";
import type { SheetDraft } from "../blocks/sheetDraft";
import { LABEL, type MatrixPlan } from "./plan";

/** Key accounts against the usual band, and the breadwinners by name. */
export function notes(draft: SheetDraft, { input, words, basisOf }: MatrixPlan): void {
  const { wording } = input;
  const { analysis, customers } = input.result;
  const { keyAccounts, settings } = analysis;
  if (analysis.base <= 0) return;
  const lines = [
    wording.fill(words.keyAccounts, {
      share: wording.formats.percent(keyAccounts.share),
      basis: basisOf,
      band: words[keyAccounts.band],
    }),
  ];
  if (keyAccounts.breadwinners.length > 0) {
    lines.push(
      wording.fill(words.breadwinners, {
        count: keyAccounts.breadwinners.length,
        limit: wording.formats.percent(settings.keyAccounts.breadwinner),
        basis: basisOf,
        names: keyAccounts.breadwinners.map((c) => customers[c]!).join(", "),
      })
    );
  }
  draft.put(
    draft.next,
    LABEL,
    lines.map((line) => [line])
  );
  draft.style(draft.next, LABEL, lines.length, 1, { color: palette.ink });
}
