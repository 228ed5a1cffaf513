import { band } from "../blocks/band";
import { palette } from "../blocks/palette";
import { money } from "../blocks/rounded";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { lossReasons } from "./lossReasons";

/** Why customers left, as far as somebody wrote it down on the win-back list (R66). */
export function reasonsBlock(draft: SheetDraft, input: ReportInput): void {
  const { messages, fill } = input.wording;
  const words = messages.losses.reasons;
  const reasons = lossReasons(input);
  // Nobody is sent to a sheet that is not wanted.
  if (reasons.length === 0 && !input.result.analysis.settings.sheets.winBack) return;
  const top = draft.next;
  draft.put(top, 0, [[words.title]]);
  draft.style(top, 0, 1, 1, { bold: true, color: palette.heading });
  if (reasons.length === 0) {
    draft.put(top + 1, 0, [[fill(words.none, { sheet: input.names.sheets.winBack })]]);
    draft.style(top + 1, 0, 1, 1, { color: palette.muted });
    draft.next = top + 3;
    return;
  }
  band(draft, top + 1, 0, [words.reason, words.value, words.customers], [1, 2]);
  draft.put(
    top + 2,
    0,
    reasons.map(({ text, value, customers }) => [text, money(value), customers])
  );
  draft.style(top + 2, 1, reasons.length, 1, { numberFormat: valueFormat(input), align: "Right" });
  draft.style(top + 2, 2, reasons.length, 1, { numberFormat: "#,##0", align: "Right" });
  draft.next = top + 3 + reasons.length;
}
