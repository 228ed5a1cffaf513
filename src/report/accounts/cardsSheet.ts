/** Sheet Cards: the cards of all accounts by values, a page each, to be printed at once. It is drawn when somebody asks for it, and stays as it is until then. docs/accounts.md#cards */
import { asOfText } from "../asOfText";
import { palette } from "../blocks/palette";
import type { ReportSheet } from "../blocks/report";
import { money } from "../blocks/rounded";
import { SheetDraft } from "../blocks/sheetDraft";
import { sheetTitle } from "../blocks/sheetTitle";
import { printed } from "../printed";
import type { ReportInput } from "../reportInput";
import { trendText } from "../segments/trendText";
import { valueFormat } from "../segments/valueFormat";
import { accountsSheet } from "./accountsSheet";
import { drawCard } from "./drawCard";
import { guidance } from "./guidance";
import { logSheet } from "./logSheet";
import { salesByPeriod } from "./salesByPeriod";
import { WIDTHS } from "./view/accountView";
import { PrintedAccount, type PrintedCustomer } from "./view/printedAccount";
import { PrintedRows } from "./view/printedRows";
import { COLUMNS, DATA, type Field, LEFT, ViewPage } from "./view/viewPage";

/** Rows of the title, above the first card. */
const TITLE = 3;
const TITLE_POINTS = 60;
/** Periods whose values are printed; the bars show all of them. */
const MOST_PERIODS = 12;
/** What every printer has room for, between our margins, in points: as wide as Letter is, less the margins, and as high as A4 is, across. */
const PAPER = { width: 730, height: 515 };
/** Percent that Excel allows. */
const SCALES = { least: 10, most: 70 };

/** undefined where nobody asks for it, or no account has a card */
export function cardsSheet(input: ReportInput): ReportSheet | undefined {
  if (input.cardsAsked !== true) return undefined;
  const columns = accountsSheet(input)?.table?.columns;
  if (columns === undefined) return undefined;
  const { wording } = input;
  const known = new Map(columns.map((column) => [column.id, column]));
  const log = logSheet(input)?.table?.columns.find(({ id }) => id === "boughtOn");
  const customers = customersOf(input, known.get("customer")!.cells.map(String));
  const guides = guidance(input);
  const draft = new SheetDraft();
  const words = wording.messages.accountViews.cards;
  const day = wording.formats.day(Math.floor(input.runAt));
  const filled = wording.fill(wording.messages.accountPlans.filledOn, { day });
  const dated = [asOfText(input), filled].filter((text) => text !== "").join(" · ");
  sheetTitle(draft, LEFT, wording.fill(words, { count: customers.length }), dated);
  let next = TITLE;
  let highest = 0;
  const pageBreaks: number[] = [];
  for (const who of customers) {
    const page = new ViewPage(WIDTHS.card, { row: 0, column: 0 });
    const card = new PrintedAccount(input, page, who, known, log?.cells ?? []);
    const { end } = drawCard(card, {
      people: PrintedRows.of(card, "people"),
      log: PrintedRows.of(card, "log"),
      guided: guides.map(({ label, told }) => guided(label, who, told)),
      sales: (top) => sales(card, top),
    });
    const isFirst = next === TITLE;
    if (!isFirst) pageBreaks.push(next);
    highest = Math.max(highest, page.pointsAbove(end) + (isFirst ? TITLE_POINTS : 0));
    draft.add(page.draft, next);
    next += end;
  }
  return {
    kind: "cards",
    name: input.names.sheets.cards,
    ...draft.drawing(),
    columnWidths: WIDTHS.card,
    print: {
      ...printed(input, { columns: DATA }),
      pages: { before: pageBreaks, scale: scaleOf(highest) },
    },
    gridlines: false,
    tabColor: palette.classes.A.fill,
  };
}

function guided(
  label: string,
  { customer }: PrintedCustomer,
  told: (customer: number) => string
): Field {
  const value = customer === undefined ? "" : told(customer);
  return { label, value, style: {}, texts: [value] };
}

/** As on Accounts, those whom the list no longer has last. */
function customersOf(input: ReportInput, shown: readonly string[]): readonly PrintedCustomer[] {
  const rows = input.earlier.accounts ?? [];
  const left = new Map(
    rows.flatMap((row) => (row.customer === undefined && row.key !== "" ? [[row.key, row]] : []))
  );
  return [
    ...shown.map((name, at) => {
      const customer = input.result.customers.indexOf(name);
      return { name, customer, at, row: rows.find((row) => row.customer === customer) };
    }),
    ...[...left].map(([name, row]) => ({ name, customer: undefined, at: undefined, row })),
  ];
}

/** So that the highest card fits on a page: one scale for all. */
function scaleOf(points: number): number {
  const across = WIDTHS.card.reduce((sum, width) => sum + width, 0) * 5.5;
  const fits = Math.min(PAPER.width / across, PAPER.height / points);
  return Math.max(SCALES.least, Math.min(SCALES.most, Math.floor(fits * 100)));
}

/**
 * What the account brought in, as bars and the latest values.
 * @returns the next free row
 */
function sales({ input, page, who }: PrintedAccount, top: number): number {
  const { title, periods, of } = salesByPeriod(input);
  const { customer } = who;
  if (periods.length === 0 || customer === undefined) return top;
  const values = periods.map((_, p) => of(customer)[p] ?? 0);
  let row = page.heading(top, LEFT, title);
  const bars = trendText({ totals: Float64Array.from(values), count: values.length }, 0);
  row = page.wide(row, LEFT, {
    label: `${periods[0]!} – ${periods.at(-1)!}`,
    value: bars,
    style: {},
    texts: [],
  });
  const fields = periods
    .map((label, p) => ({
      label,
      value: money(values[p]!),
      style: { numberFormat: valueFormat(input) },
      texts: [],
    }))
    .slice(-MOST_PERIODS);
  for (let i = 0; i < fields.length; i += COLUMNS / 2)
    row = page.pair(row, LEFT, fields.slice(i, i + COLUMNS / 2));
  return row;
}
