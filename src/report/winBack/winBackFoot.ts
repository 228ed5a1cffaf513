import { band } from "../blocks/band";
import { palette } from "../blocks/palette";
import type { Drawing, Value } from "../blocks/report";
import { money, share } from "../blocks/rounded";
import { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { type WinBackResult, winBackResults } from "./winBackResults";
import type { WinBackRow } from "./winBackRows";

/** Below the table: how many came back and what they bought, by offer and by owner, beside those who were left alone. */
export function winBackFoot(input: ReportInput, rows: readonly WinBackRow[]): Drawing {
  const draft = new SheetDraft();
  const words = input.wording.messages.winBack.results;
  const { offers, owners, alone } = winBackResults(input, rows);
  draft.put(0, 0, [[words.title]]);
  draft.style(0, 0, 1, 1, { bold: true, color: palette.heading });
  if (offers.length + owners.length === 0) {
    draft.put(1, 0, [[words.none]]);
    draft.style(1, 0, 1, 1, { color: palette.muted });
    return draft.drawing();
  }
  draft.next = 1;
  if (offers.length > 0) block(draft, input, words.byOffer, [...offers, alone]);
  if (owners.length > 0) block(draft, input, words.byOwner, [...owners, alone]);
  return draft.drawing();
}

function block(
  draft: SheetDraft,
  { wording, ...input }: ReportInput,
  by: string,
  results: readonly WinBackResult[]
): void {
  const { columns } = wording.messages.winBack.results;
  const top = draft.next;
  const rows = results.map(({ text, customers, returned, value, cost }): Value[] => [
    text,
    customers,
    money(value),
    returned,
    customers === 0 ? "" : share(returned / customers),
    money(cost),
  ]);
  band(
    draft,
    top,
    0,
    [by, columns.customers, columns.value, columns.returned, columns.rate, columns.cost],
    [1, 2, 3, 4, 5]
  );
  draft.put(top + 1, 0, rows);
  const count = rows.length;
  const number = { align: "Right" } as const;
  draft.style(top + 1, 1, count, 1, { ...number, numberFormat: "#,##0" });
  draft.style(top + 1, 2, count, 1, {
    ...number,
    numberFormat: valueFormat({ wording, ...input }),
  });
  draft.style(top + 1, 3, count, 1, { ...number, numberFormat: "#,##0" });
  draft.style(top + 1, 4, count, 1, { ...number, numberFormat: "0%" });
  draft.style(top + 1, 5, count, 1, {
    ...number,
    numberFormat: wording.formats.moneyFormat("#,##0.00", input.result.source.currency),
  });
  draft.style(top + count, 0, 1, 6, { italic: true, color: palette.muted });
  draft.next = top + count + 2;
}
