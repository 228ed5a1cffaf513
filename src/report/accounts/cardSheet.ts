/** Sheet Card: all that is known of one account on one page. Who it is, is picked in its first cell; all else follows by formulas. */
import { palette } from "../blocks/palette";
import type { Chart, ReportSheet } from "../blocks/report";
import { money } from "../blocks/rounded";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { drawCard } from "./drawCard";
import { guidance } from "./guidance";
import { salesByPeriod } from "./salesByPeriod";
import { AccountView } from "./view/accountView";
import { PickedRows } from "./view/pickedRows";
import { DATA, type Field, LEFT, RIGHT } from "./view/viewPage";

const LEAST_CHART_ROWS = 10;
/** Of the numbers of the chart. */
const CHART_ROW = 4;

/** undefined where there are no account cards, or somebody deleted the sheet and nobody asks for it */
export function cardSheet(input: ReportInput): ReportSheet | undefined {
  const view = AccountView.of(input, "card");
  if (view === undefined) return undefined;
  const { draft } = view.page;
  const sales = salesByPeriod(input);
  const format = valueFormat(input);
  const guides = guidance(input);
  const looked = view.lookUp([
    ...sales.periods.map((header, p) => ({
      header,
      style: { numberFormat: format },
      cell: (c: number) => money(sales.of(c)[p] ?? 0),
    })),
    ...guides.map(({ sheet, of }) => ({ header: sheet, style: {}, cell: of })),
  ]);
  const found = looked.slice(0, sales.periods.length);
  const guided = guides.map(({ label, texts }, i): Field => ({
    label,
    value: looked[found.length + i]!,
    style: {},
    texts,
  }));
  const least = found.length > 0 ? LEAST_CHART_ROWS : 0;
  const { row, rows } = drawCard(view, {
    ...{ people: PickedRows.of(view, "people"), log: PickedRows.of(view, "log"), guided },
    sales: (top) => top + least,
  });
  const charts: Chart[] = [];
  if (found.length > 0) {
    const over = { row, column: LEFT, rows, columns: RIGHT - 1 - LEFT };
    draft.put(CHART_ROW, DATA, [
      ["", sales.basis],
      ...sales.periods.map((period, p) => [period, found[p]!]),
    ]);
    draft.style(CHART_ROW, DATA, found.length + 1, 2, { color: palette.muted, size: 8 });
    draft.style(CHART_ROW + 1, DATA + 1, found.length, 1, { numberFormat: format });
    charts.push({
      name: "AccountSales",
      title: sales.title,
      over,
      type: "ColumnClustered",
      source: { row: CHART_ROW, column: DATA, rows: found.length + 1, columns: 2 },
      colors: [palette.chart.B],
      valueFormat: format,
      gap: 60,
    });
  }
  return { ...view.sheet(), charts };
}
