import { palette } from "../blocks/palette";
import type { Area, Chart } from "../blocks/report";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { chartNumbers } from "./chartNumbers";
import { DATA } from "./places";

const LATEST = 12;
/** Right of the numbers of the share curve: a letter for each class, and a column between. */
const COLUMN = DATA + 7;

/**
 * Customers won (new and returned) and lost in each of the latest months, or longer periods of the list.
 * @param over cells that the chart covers
 */
export function lossesChart(draft: SheetDraft, input: ReportInput, over: Area): Chart | undefined {
  const { review, wording } = input;
  if (review.losses === null) return undefined;
  const { starts, dynamics, period } = review.losses;
  const count = starts.length - 1;
  const first = Math.max(0, count - LATEST);
  const shown = Array.from({ length: count - first }, (_, i) => first + i);
  const won = (p: number): number => dynamics.new[p]! + dynamics.returned[p]!;
  const lost = (p: number): number => dynamics.lost[p]!;
  const sum = (of: (p: number) => number): number => shown.reduce((all, p) => all + of(p), 0);
  if (sum(won) + sum(lost) === 0) return undefined;
  const words = wording.messages.overview;
  const grain = period === "week" ? "month" : period;
  const rows = [
    [words.period, words.won, words.lost],
    ...shown.map((p) => [wording.formats.shortDate(starts[p + 1]! - 1, grain), won(p), lost(p)]),
  ];
  const source = chartNumbers(draft, words.chartData, COLUMN, rows, ["@", "#,##0", "#,##0"]);
  return {
    name: "WonAndLost",
    title: wording.fill(words.moved, {
      won: sum(won),
      lost: sum(lost),
      span: wording.fill(wording.messages.sentences.spans[grain], { count: shown.length }),
    }),
    over,
    type: "ColumnClustered",
    source,
    colors: [palette.chart.won, palette.chart.lost],
    gap: 60,
  };
}
