import type { Style, Value } from "../blocks/report";
import { money, share } from "../blocks/rounded";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { footBlock } from "./footBlock";
import { growthSums } from "./growthSums";
import { CHANGE, PART, TEXT } from "./footStyles";

/** What today's key accounts and all others brought in each period, and how both grew (R35). */
export function growthBlock(
  draft: SheetDraft,
  input: ReportInput,
  isKey: ReadonlySet<number>
): void {
  const { review, result, wording } = input;
  const { trend } = review;
  const sums = growthSums(input, isKey);
  if (trend === null || sums === undefined) return;
  const { blocks, columns } = wording.messages.keyAccounts;
  const { period } = result.analysis;
  const value: Style = { numberFormat: valueFormat(input) };
  const change = (p: number, of: "key" | "others"): Value => {
    const before = sums[p - 1]?.[of] ?? 0;
    return before > 0 ? share(sums[p]![of] / before - 1) : "";
  };
  footBlock(draft, {
    title: blocks.growth,
    headers: [
      blocks.period,
      blocks.key,
      columns.change,
      blocks.others,
      columns.change,
      blocks.keyShare,
    ],
    styles: [TEXT, value, CHANGE, value, CHANGE, PART],
    rows: sums.map(({ key, others }, p) => [
      wording.formats.date(trend.starts[p + 1]! - 1, period),
      money(key),
      change(p, "key"),
      money(others),
      change(p, "others"),
      key + others > 0 ? share(key / (key + others)) : "",
    ]),
    says: [blocks.keyToday],
  });
}
