import { quoted, type PickedRows } from "./view/pickedRows";
import { conditionsOf, logList } from "./view/logList";
import type { Half } from "./view/viewPage";
import { DAY_LEFT } from "./dayLeft";

/** Reasons that are counted, the latest first. */
const MOST_REASONS = 4;
const MOST_ROWS = 4;

/**
 * Tenders: how many were won and lost, and why (R50, R51), and the last ones.
 * @returns the next free row
 */
export function tenders(rows: PickedRows, top: number, half: Half): number {
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
        cell: (place) => {
          const reason = rows.text("reason", place);
          return {
            formula: `=IFERROR(${rows.text("result", place)}&IF(${reason}="","",": "&${reason}),"")`,
          };
        },
      },
    ],
  });
  return page.wide(page.wide(row, half, reasons(rows, "won")), half, reasons(rows, "lost"));
}

/** How many ended so, and each reason that was given with how often. */
function reasons(rows: PickedRows, result: "won" | "lost") {
  const { view } = rows;
  const label = view.input.wording.messages.accountViews[result];
  const all = conditionsOf(rows, { kinds: ["tender"], result });
  const said: string[] = [];
  const parts: string[] = [];
  for (let i = 0; i < MOST_REASONS; i += 1) {
    const others = said.map((cell) => `(1-${rows.equals("reason", cell)})`);
    const [places = []] = view.scratch([
      [{ formula: `=${rows.fromBelow("1", [...all, rows.has("reason"), ...others])}` }],
    ]);
    const [[reason] = []] = view.scratch([[rows.cell("reason", places[0]!)]]);
    said.push(reason!);
    const count = rows.count([...all, rows.equals("reason", reason!)]);
    const separator = i === 0 ? ": " : ", ";
    parts.push(`IF(${reason!}="","",${quoted(separator)}&${reason!}&" ("&${count}&")")`);
  }
  return {
    label,
    value: { formula: `=IFERROR(${rows.count(all)}&${parts.join("&")},"")` },
    style: {},
    texts: [],
  };
}
