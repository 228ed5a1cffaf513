import type { Analysis } from "../engine/analysis";
import type { Layout } from "../engine/sales/layout/layout";
import type { Settings } from "../engine/settings/settings";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";
import type { ValuesOf } from "./text";
import type { Units } from "./units";

/** What was decided without asking; each part can be clicked and changed. */
export interface Assumption {
  readonly part:
    | "value"
    | "window"
    | "period"
    | "customer"
    | "date"
    | "amount"
    | "profit"
    | "quantity"
    | "header"
    | "hidden"
    | "totals"
    | "cancelled"
    | "limits"
    | "xyz"
    | "lost";
  readonly text: string;
}

/** What was decided about the rows of the list. */
export interface RowFacts {
  /** Row of the header on the sheet, from 1; 0 without a header. */
  readonly headerRow: number;
  readonly hiddenOut: number;
  readonly hiddenUsed: number;
  readonly totalsOut: number;
  readonly cancelledOut: number;
}

type Add = <const Template extends string>(
  part: Assumption["part"],
  template: Template,
  values: ValuesOf<Template>
) => void;

/**
 * @param columns those of the layout that was read; absent: without the parts about columns.
 * @param rows absent: without the parts about rows
 */
export function assumptions(
  analysis: Analysis,
  columns: Layout["columns"] | undefined,
  rows: RowFacts | undefined,
  messages: Messages,
  formats: Formats,
  units?: Units
): readonly Assumption[] {
  const { assumptions: words } = messages.sentences;
  const { settings } = analysis;
  const parts: Assumption[] = [];
  const add: Add = (part, template, values) => {
    parts.push({ part, text: fill(template, values, formats) });
  };
  add("value", words.value, { basis: messages.classes.basis[analysis.valueBasis].by });
  const date = (day: number) => formats.date(day, units?.grain ?? "day");
  const dated = analysis.asOfDay > 0;
  if (dated) {
    const { fromDay, asOfDay, lastCompleteDay, period, tooLong } = analysis;
    add("window", words.window, { from: date(fromDay), to: date(asOfDay) });
    const lastDay = lastCompleteDay > 0 && lastCompleteDay < asOfDay ? date(lastCompleteDay) : "";
    const { periods } = messages.classes;
    if (tooLong === undefined) add("period", words.period, { period: periods[period].by, lastDay });
    else
      add("period", words.periodShortened, {
        period: periods[period].by,
        tooLong: periods[tooLong.period].by,
        count: tooLong.count,
        needed: tooLong.needed,
        lastDay,
      });
  }
  const addColumn = (part: "date" | "profit" | "quantity") => {
    const choice = columns?.[part];
    if (choice !== undefined) add(part, words[part], { header: choice.header });
  };
  if (columns?.customer) add("customer", words.customer, { header: columns.customer.header });
  if (columns?.amount) add("amount", words.amount, { header: columns.amount.header });
  else if (columns?.quantity && columns.price) {
    add("amount", words.amountProduct, {
      quantity: columns.quantity.header,
      price: columns.price.header,
    });
  }
  addColumn("date");
  if (analysis.valueBasis === "profit" || analysis.valueBasis === "quantity")
    addColumn(analysis.valueBasis);
  if (rows !== undefined) addRows(rows, settings.rows, words, add);
  const { abc, xyz, lost } = settings;
  const { noComputedLimits, noAliveModel } = analysis;
  // In some groups only: the rule that most of them were cut by is the one to name.
  const computed =
    abc.by === "computed" && noComputedLimits?.count !== (noComputedLimits?.groups ?? -1);
  const own = abc.by === "count" || abc.by === "amount" || abc.limits.length > 0;
  if (computed) add("limits", words.limitsComputed, {});
  else if (own) add("limits", words.limitsOwn, {});
  else add("limits", words.limits, { a: abc.a * 100, b: abc.b * 100 });
  if (!dated) return parts;
  const shares = xyz.method === "frequency" || xyz.method === "forecast";
  const limit = (value: number) => (shares ? formats.percent(value) : formats.decimal(value, 2));
  add("xyz", words.xyz[xyz.method], { x: limit(xyz.x), y: limit(xyz.y) });
  add("lost", words.lost[noAliveModel === undefined ? lost.rule : "rhythm"], {
    factor: lost.factor,
    days: lost.days,
    k: lost.k,
    quantile: formats.percent(lost.quantile),
    alive: formats.percent(lost.alive),
  });
  return parts;
}

function addRows(
  { headerRow, hiddenOut, hiddenUsed, totalsOut, cancelledOut }: RowFacts,
  { totals, cancelled }: Settings["rows"],
  words: Messages["sentences"]["assumptions"],
  add: Add
): void {
  // A row is named like on the sheet: without the language's marks for thousands.
  if (headerRow > 0) add("header", words.header, { row: String(headerRow) });
  else add("header", words.noHeader, {});
  if (hiddenOut > 0) add("hidden", words.hiddenOut, { count: hiddenOut });
  else if (hiddenUsed > 0) add("hidden", words.hiddenUsed, { count: hiddenUsed });
  if (totals === "kept") add("totals", words.totalsKept, {});
  else if (totalsOut > 0) add("totals", words.totalsOut, { count: totalsOut });
  if (cancelled === "kept") add("cancelled", words.cancelledKept, {});
  else if (cancelledOut > 0) add("cancelled", words.cancelledOut, { count: cancelledOut });
}
