import type { LossReview } from "../../engine/review/reviewLosses";
import { band } from "../blocks/band";
import { palette } from "../blocks/palette";
import type { Chart, Value } from "../blocks/report";
import { money, share } from "../blocks/rounded";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { latestPeriods } from "./latestPeriods";

const CHART_ROWS = 11;
const COLUMNS = 9;

/** What the latest periods won and lost, as numbers and as a chart of them. docs/method-churn.md#dynamics. */
export function periodsBlock(
  draft: SheetDraft,
  input: ReportInput,
  losses: LossReview
): readonly Chart[] {
  const { wording, result } = input;
  const words = wording.messages.losses.periods;
  const { dynamics, starts } = losses;
  const { grain, shown } = latestPeriods(losses);
  const rows = shown.map((p): Value[] => {
    const end = starts[p + 1]! - 1;
    const period = wording.formats.date(end, grain);
    const isOpen = end > result.analysis.asOfDay;
    const won = dynamics.new[p]! + dynamics.returned[p]!;
    return [
      isOpen ? wording.fill(words.soFar, { period }) : period,
      dynamics.new[p]!,
      dynamics.returned[p]!,
      dynamics.lost[p]!,
      p > 0 ? dynamics.active[p - 1]! : dynamics.active[p]! - won + dynamics.lost[p]!,
      dynamics.active[p]!,
      rateOf(dynamics.churnRate[p]!),
      rateOf(dynamics.winBackRate[p]!),
      money(dynamics.moneyLost[p]!),
    ];
  });
  const sum = (column: Int32Array | Float64Array): number =>
    shown.reduce((all, p) => all + column[p]!, 0);
  const total: Value[] = [
    words.total,
    sum(dynamics.new),
    sum(dynamics.returned),
    sum(dynamics.lost),
    "",
    "",
    "",
    "",
    money(sum(dynamics.moneyLost)),
  ];
  const { columns } = words;
  const top = draft.next;
  draft.put(top, 0, [[words.title], [words.identity]]);
  draft.style(top, 0, 1, 1, { bold: true, color: palette.heading });
  draft.style(top + 1, 0, 1, 1, { color: palette.muted });
  const header = top + 2;
  band(
    draft,
    header,
    0,
    [
      columns.period,
      columns.new,
      columns.returned,
      columns.lost,
      columns.before,
      columns.active,
      columns.churnRate,
      columns.winBackRate,
      columns.moneyLost,
    ],
    [1, 2, 3, 4, 5, 6, 7, 8]
  );
  draft.style(header, 0, 1, COLUMNS, { wrap: true });
  draft.height(header, 33);
  const first = header + 1;
  const count = rows.length;
  draft.style(first, 0, count + 1, 1, { numberFormat: "@", align: "Left" });
  draft.put(first, 0, [...rows, total]);
  draft.style(first, 1, count + 1, 5, { numberFormat: "#,##0", align: "Right" });
  draft.style(first, 6, count + 1, 2, { numberFormat: "0.0%", align: "Right" });
  draft.style(first, 8, count + 1, 1, { numberFormat: valueFormat(input), align: "Right" });
  draft.style(first + count - 1, 0, 1, COLUMNS, { underline: palette.line });
  draft.style(first + count, 0, 1, COLUMNS, { bold: true });
  const chartTop = first + count + 2;
  draft.next = chartTop + CHART_ROWS + 1;
  return [
    {
      name: "NewReturnedLost",
      title: wording.fill(words.chart, {
        won: sum(dynamics.new) + sum(dynamics.returned),
        lost: sum(dynamics.lost),
        span: wording.fill(wording.messages.sentences.spans[grain], { count }),
      }),
      over: { row: chartTop, column: 0, rows: CHART_ROWS, columns: COLUMNS },
      type: "ColumnClustered",
      source: { row: header, column: 0, rows: count + 1, columns: 4 },
      colors: [palette.chart.B, palette.chart.won, palette.chart.lost],
      gap: 60,
    },
  ];
}

/** -1 where nobody could be lost or come back. */
function rateOf(rate: number): Value {
  return rate < 0 ? "" : share(rate);
}
