import type { Analysis } from "../../engine/analysis";
import { dayOfIso } from "../../engine/calendar/isoDay";
import { serialDay } from "../../engine/calendar/serialDay";
import { classify } from "../../engine/classify";
import { prepare, type Prepared } from "../../engine/prepare";
import { remembered } from "../../engine/remembered";
import { reviewKeyAccounts, type KeyAccountReview } from "../../engine/review/reviewKeyAccounts";
import { reviewLosses, type LossReview } from "../../engine/review/reviewLosses";
import type { Sales } from "../../engine/sales/sales";
import type { Settings } from "../../engine/settings/settings";
import type { Units } from "../../wording/units";
import type { Cells } from "../cells";
import { InputFault } from "../inputFault";
import { readOptions } from "../readOptions";
import { rememberLast } from "../rememberLast";
import { Turns } from "../turns";
import { readList } from "./readList";

/** A list that was read and analysed: what the button shows of it. */
export interface AnalysedList {
  readonly names: readonly string[];
  readonly analysis: Analysis;
  readonly units: Units;
  readonly prepared: Prepared;
  /** Worked out when they are first asked for. null: no dates. */
  readonly losses: () => LossReview | null;
  readonly keyAccounts: () => KeyAccountReview;
}

/** The arguments of a function of a list, as Excel hands them over. */
export interface ListArguments {
  readonly customers: Cells;
  readonly dates: Cells;
  readonly amounts: Cells;
  readonly options: Cells | undefined;
}

/** A call of a formula: its owner learns when nobody waits for the result any more. */
export interface Call {
  /** undefined: there is nothing to be told any more. */
  readonly onCanceled: (tell: (() => void) | undefined) => void;
}

/**
 * Reads and analyses a list; the last one is kept, for all formulas that ask for it. The work goes on as long as one of them waits.
 * @throws InputFault, SettingsError, Cancelled
 */
export function analysedList(
  { customers, dates, amounts, options = [] }: ListArguments,
  call: Call
): Promise<AnalysedList> {
  const list = lists([customers, dates, amounts, options], [today()]);
  list.waiting += 1;
  let isWaiting = true;
  const leave = (): void => {
    if (isWaiting) list.waiting -= 1;
    isWaiting = false;
    // office.js keeps each call that could be cancelled for as long as the page is open: it must not keep the list as well.
    call.onCanceled(undefined);
  };
  call.onCanceled(leave);
  list.result ??= analysed([customers, dates, amounts], options, new Turns(() => list.waiting > 0));
  // What was left off, or could not be used, begins anew with the next call.
  list.result.catch(() => (list.result = undefined));
  return list.result.finally(leave);
}

interface KeptList {
  /** Calls that were not cancelled. */
  waiting: number;
  result: Promise<AnalysedList> | undefined;
}

const lists = rememberLast((): KeptList => ({ waiting: 0, result: undefined }));

async function analysed(
  columns: readonly [Cells, Cells, Cells],
  options: Cells,
  turns: Turns
): Promise<AnalysedList> {
  const read = readOptions(options);
  const { sales, currency } = await readList(columns, read, today(), turns);
  assertInWindow(sales, read.settings);
  const prepared = prepare(sales, read.settings);
  await turns.next();
  const analysis = classify(prepared, read.settings);
  await turns.next();
  const keyAccounts = remembered(() => reviewKeyAccounts(prepared, analysis));
  return {
    names: sales.customers,
    analysis,
    units: { currency, grain: sales.grain },
    prepared,
    keyAccounts,
    losses: remembered(() =>
      reviewLosses(prepared, analysis, { keyAccounts: keyAccounts().proposal })
    ),
  };
}

function assertInWindow({ day }: Sales, { from, asOf }: Settings): void {
  const fromDay = from === undefined ? -Infinity : dayOfIso(from);
  const asOfDay = asOf === undefined ? Infinity : dayOfIso(asOf);
  if (day.length === 0 || day.some((one) => one >= fromDay && one <= asOfDay)) return;
  let [first, last] = [Infinity, -Infinity];
  for (const one of day) [first, last] = [Math.min(first, one), Math.max(last, one)];
  throw new InputFault({ code: "outsideWindow", first, last });
}

/** Serial day of today on this computer: what lies after it is no sale yet. */
export function today(): number {
  const now = new Date();
  return serialDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
