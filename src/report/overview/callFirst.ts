import { palette } from "../blocks/palette";
import type { Value } from "../blocks/report";
import { money } from "../blocks/rounded";
import type { SheetDraft } from "../blocks/sheetDraft";
import { callReason } from "../callReason";
import type { ReportInput } from "../reportInput";
import { linkToCustomer } from "../segments/linkToCustomer";
import { valueFormat } from "../segments/valueFormat";
import { band } from "../blocks/band";
import { RIGHT } from "./places";

const MOST = 10;

interface Call {
  readonly customer: number;
  readonly reason: string;
  /** What they bring in a year. */
  readonly stake: number;
}

/**
 * Whom to call first: whose order is due, who is at risk, who is lost, by what they brought in their last year.
 * @returns the next free row
 */
export function callFirst(draft: SheetDraft, input: ReportInput, top: number): number {
  const { losses } = input.review;
  if (losses === null) return top;
  const words = input.wording.messages.overview;
  const { customer, reason, stake } = words.callColumns;
  draft.put(top, RIGHT, [[words.call]]);
  draft.style(top, RIGHT, 1, 1, { bold: true, color: palette.heading });
  band(draft, top + 1, RIGHT, [customer, reason, stake], [2]);
  const calls = callsOf(input).slice(0, MOST);
  const rows: Value[][] =
    calls.length === 0
      ? [[words.nobodyToCall, "", ""]]
      : calls.map((call) => [linkToCustomer(input, call.customer), call.reason, money(call.stake)]);
  draft.put(top + 2, RIGHT, rows);
  draft.style(top + 2, RIGHT, rows.length, 1, { bold: calls.length > 0, color: palette.heading });
  draft.style(top + 2, RIGHT + 1, rows.length, 1, { color: palette.ink, align: "Left" });
  draft.style(top + 2, RIGHT + 2, rows.length, 1, {
    numberFormat: valueFormat(input),
    align: "Right",
  });
  rows.forEach((_, i) => draft.style(top + 2 + i, RIGHT, 1, 3, { underline: palette.line }));
  return top + 2 + rows.length + 1;
}

function callsOf(input: ReportInput): readonly Call[] {
  const { order } = input.result.analysis.customers;
  const { lastYear } = input.review;
  return Array.from(order)
    .flatMap((customer): readonly Call[] => {
      const reason = callReason(input, customer);
      return reason === undefined || lastYear[customer]! <= 0
        ? []
        : [{ customer, reason, stake: lastYear[customer]! }];
    })
    .sort((one, other) => other.stake - one.stake || one.customer - other.customer);
}
