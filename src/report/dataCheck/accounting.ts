import { cellAddress } from "../blocks/address";
import { palette } from "../blocks/palette";
import { money } from "../blocks/rounded";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { ACCOUNTING, KIND, SUMS, WHAT } from "./places";

/** Every row read is used or left out, and why; what the amounts add up to before and after, with what makes the difference. */
export function accounting(draft: SheetDraft, { result, wording }: ReportInput): void {
  const words = wording.messages.sheets.check;
  const { rows, issues, columnSum, usedSum, source } = result;
  const used = rows.used + rows.repaired;
  const leftOut = issues.filter(({ kind }) => kind === "leftOut");
  const reasons = leftOut.filter(({ sum }) => sum !== undefined).map(({ what }) => what);
  draft.put(ACCOUNTING, KIND, [
    [rows.read, words.read],
    [used, words.used],
    [rows.repaired, words.repaired],
    [rows.leftOut, words.leftOut],
  ]);
  draft.put(ACCOUNTING + 3, SUMS + 1, [[words.equation]]);
  const [all, taken] = [cellAddress(ACCOUNTING, SUMS), cellAddress(ACCOUNTING + 1, SUMS)];
  draft.put(ACCOUNTING, SUMS, [
    [money(columnSum), words.columnSum],
    [money(usedSum), words.usedSum],
    [{ formula: `=${all}-${taken}` }, whole(words.difference, reasons)],
  ]);
  const number = { bold: true, size: 12, color: palette.heading } as const;
  const label = { color: palette.ink, align: "Left", indent: 1 } as const;
  draft.style(ACCOUNTING, KIND, 4, 1, { ...number, numberFormat: "#,##0" });
  draft.style(ACCOUNTING, WHAT, 4, 1, label);
  draft.style(ACCOUNTING, SUMS, 3, 1, {
    ...number,
    align: "Right",
    numberFormat: wording.formats.moneyFormat("#,##0.00", source.currency),
  });
  draft.style(ACCOUNTING, SUMS + 1, 3, 1, label);
  draft.style(ACCOUNTING + 3, SUMS + 1, 1, 1, { ...label, italic: true, color: palette.muted });
}

/** A heading before sentences, if there are any. */
function whole(heading: string, sentences: readonly string[]): string {
  return sentences.length === 0 ? heading : `${heading}: ${sentences.join(" ")}`;
}
