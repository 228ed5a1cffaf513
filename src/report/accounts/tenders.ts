import type { AccountRows } from "./view/accountPage";
import { logList } from "./view/logList";
import type { Field, Half } from "./view/viewPage";
import { DAY_LEFT } from "./dayLeft";

/** Reasons that are counted, the latest first. */
const MOST_REASONS = 4;
const MOST_ROWS = 4;

/**
 * Tenders: how many were won and lost, and why (R50, R51), and the last ones.
 * @returns the next free row
 */
export function tenders(rows: AccountRows, top: number, half: Half): number {
  const { page, input } = rows.view;
  const words = input.wording.messages.accountViews;
  const { currency } = input.result.source;
  const numberFormat = input.wording.formats.moneyFormat("#,##0.00", currency);
  const row = logList(rows, top, half, {
    title: words.tenders,
    filter: { kinds: ["tender"] },
    most: MOST_ROWS,
    columns: [
      { id: "date", style: DAY_LEFT },
      { id: "subject" },
      { id: "sum", style: { numberFormat } },
      {
        id: "result",
        cell: (place) => rows.joined(["result", "reason"], place),
      },
    ],
  });
  return page.wide(page.wide(row, half, reasons(rows, "won")), half, reasons(rows, "lost"));
}

/** How many ended so, and each reason that was given with how often. */
function reasons(rows: AccountRows, result: "won" | "lost"): Field {
  const label = rows.view.input.wording.messages.accountViews[result];
  const value = rows.reasons({ kinds: ["tender"], result }, MOST_REASONS);
  return { label, value, style: {}, texts: typeof value === "string" ? [value] : [] };
}
