import { ABC_LETTERS, ABC_REASONS, STATUSES, XYZ_LETTERS, XYZ_REASONS } from "../codes";
import type { Period } from "../calendar/period";
import { FINE_FIRST } from "../calendar/period";
import { readSettings } from "../settings/readSettings";
import type { Settings } from "../settings/settings";
import { SettingsError } from "../settings/settingsError";
import { median } from "../stats/median";
import {
  readColumns,
  readColumnsIfAny,
  type Cells,
  type Columns,
  type TableFault,
} from "./readColumns";
import {
  BEFORE_COLUMNS,
  DIRECTION_COLUMNS,
  EXPECTED_COLUMNS,
  FACT_COLUMNS,
  LATEST_COLUMNS,
  LOSS_COLUMNS,
  ORDER_COLUMNS,
  PERIOD_BEFORE,
  SEGMENT_COLUMNS,
} from "./segmentsTable";

const CODES = {
  abc: ABC_LETTERS,
  abc_reason: ABC_REASONS,
  xyz: XYZ_LETTERS,
  xyz_reason: XYZ_REASONS,
  status: STATUSES,
} as const;
type Coded = keyof typeof CODES;

type Facts = {
  readonly [
    fact in Exclude<keyof typeof FACT_COLUMNS, "period" | "asked_period" | "settings">
  ]: number;
} & {
  readonly period: Period;
  readonly asked_period: Period;
};

interface CustomersBefore extends Omit<
  Columns<typeof BEFORE_COLUMNS>,
  "before_abc" | "before_xyz" | "before_status"
> {
  readonly codes: { readonly [column in "abc" | "xyz" | "status"]: Uint8Array };
  readonly period: Period;
}

/** What another engine made of the sales, column by column. docs/beyond.md#way-back. */
export interface Aggregates {
  readonly settings: Settings;
  readonly count: number;
  readonly segments: Omit<Columns<typeof SEGMENT_COLUMNS>, Coded>;
  readonly codes: { readonly [column in Coded]: Uint8Array };
  readonly facts: Facts;
  /** The facts were given, not worked out from the customers. */
  readonly areFactsGiven: boolean;
  /** When the next order of each customer is due; not told by an older text. */
  readonly orders?: Columns<typeof ORDER_COLUMNS>;
  /** What became of those that were expected a month ago: one row. */
  readonly expected?: Columns<typeof EXPECTED_COLUMNS>;
  /** What each brought in the latest complete periods; not told by an older text. */
  readonly latest?: Columns<typeof LATEST_COLUMNS>;
  /** How each stood at the end of the window before; where it was asked for. */
  readonly before?: CustomersBefore;
  readonly losses?: Columns<typeof LOSS_COLUMNS>;
  readonly directions?: Columns<typeof DIRECTION_COLUMNS>;
  /** The column by whose values losses are told apart, and the value that stands for each customer. */
  readonly by?: { readonly name: string; readonly values: readonly string[] };
}

/** The tables of the result of the SQL text. Only the first has to be there. */
export interface AggregateCells {
  readonly segments: Cells;
  readonly facts?: Cells | undefined;
  readonly losses?: Cells | undefined;
  readonly directions?: Cells | undefined;
}

export type AggregatesFault = { readonly table: keyof AggregateCells } & (
  TableFault | { readonly code: "doubledCustomer"; readonly row: number; readonly text: string }
);

type AggregatesRead =
  | { readonly kind: "read"; readonly aggregates: Aggregates }
  | { readonly kind: "fault"; readonly fault: AggregatesFault };

/**
 * @param given settings as in a settings file; those in the facts go before them, since the numbers rest on them
 * @throws SettingsError for one of `given`
 */
export function readAggregates(cells: AggregateCells, given: object): AggregatesRead {
  const at = (table: keyof AggregateCells, fault: TableFault): AggregatesRead => ({
    kind: "fault",
    fault: { table, ...fault },
  });
  const segments = readColumns(cells.segments, SEGMENT_COLUMNS);
  if (segments.kind === "fault") return at("segments", segments.fault);
  const { columns, count } = segments;
  const orders = readColumnsIfAny(cells.segments, ORDER_COLUMNS);
  if (orders?.kind === "fault") return at("segments", orders.fault);
  if (count === 0) return at("segments", { code: "noRows" });
  const latest = readColumnsIfAny(cells.segments, LATEST_COLUMNS);
  if (latest?.kind === "fault") return at("segments", latest.fault);
  const facts = cells.facts && readColumns(cells.facts, FACT_COLUMNS);
  if (facts?.kind === "fault") return at("facts", facts.fault);
  if (facts?.count === 0) return at("facts", { code: "noRows" });
  const expected = readColumnsIfAny(cells.facts, EXPECTED_COLUMNS);
  if (expected?.kind === "fault") return at("facts", expected.fault);
  const losses = cells.losses && readColumns(cells.losses, LOSS_COLUMNS);
  if (losses?.kind === "fault") return at("losses", losses.fault);
  const directions = cells.directions && readColumns(cells.directions, DIRECTION_COLUMNS);
  if (directions?.kind === "fault") return at("directions", directions.fault);

  const codes = {} as { [column in Coded]: Uint8Array };
  for (const column of Object.keys(CODES) as Coded[]) {
    const found = codesOf(columns[column], column, CODES[column]);
    if ("fault" in found) return at("segments", found.fault);
    codes[column] = found.codes;
  }
  const before = beforeOf(cells);
  if (before !== undefined && "fault" in before) return { kind: "fault", fault: before.fault };
  const doubled = firstDoubled(columns.customer);
  if (doubled >= 0)
    return {
      kind: "fault",
      fault: {
        table: "segments",
        code: "doubledCustomer",
        row: doubled + 1,
        text: columns.customer[doubled]!,
      },
    };
  const asked = readSettings(given);
  const told = facts && factsTold(facts.columns);
  if (told?.kind === "fault") return at("facts", told.fault);
  const settings = told ? readSettings({ ...given, ...told.settings }) : asked;
  const byName = String(cells.facts?.["by_column"]?.[0] ?? "");
  const by = cells.segments["by_value"];
  return {
    kind: "read",
    aggregates: {
      settings,
      count,
      segments: columns,
      codes,
      facts: told ? told.facts : factsOf(columns, settings),
      areFactsGiven: told !== undefined,
      ...(orders && { orders: orders.columns }),
      ...(expected && { expected: expected.columns }),
      ...(latest && { latest: latest.columns }),
      ...(before && { before }),
      ...(losses && { losses: losses.columns }),
      ...(directions && { directions: directions.columns }),
      ...(by === undefined || byName === ""
        ? {}
        : { by: { name: byName, values: by.map((cell) => String(cell ?? "")) } }),
    },
  };
}

function codesOf(
  texts: readonly string[],
  column: string,
  known: readonly string[]
): { readonly codes: Uint8Array } | { readonly fault: TableFault } {
  const found = texts.map((text) => known.indexOf(text));
  const row = found.indexOf(-1);
  return row < 0
    ? { codes: Uint8Array.from(found) }
    : { fault: { code: "unreadableCell", column, row: row + 1, text: texts[row]! } };
}

/** undefined where it was not asked for, or no facts tell of the period. */
function beforeOf({
  segments,
  facts,
}: AggregateCells): CustomersBefore | { readonly fault: AggregatesFault } | undefined {
  const read = readColumnsIfAny(segments, BEFORE_COLUMNS);
  const period = readColumnsIfAny(facts, PERIOD_BEFORE);
  if (read?.kind === "fault") return { fault: { table: "segments", ...read.fault } };
  if (read === undefined || period?.kind !== "read") return undefined;
  const told = period.columns.before_period[0]!;
  if (!isPeriod(told)) return { fault: { table: "facts", ...unreadable("before_period", told) } };
  const { before_abc, before_xyz, before_status, ...numbers } = read.columns;
  const abc = codesOf(before_abc, "before_abc", ABC_LETTERS);
  const xyz = codesOf(before_xyz, "before_xyz", XYZ_LETTERS);
  const status = codesOf(before_status, "before_status", STATUSES);
  for (const found of [abc, xyz, status])
    if ("fault" in found) return { fault: { table: "segments", ...found.fault } };
  const of = (found: typeof abc): Uint8Array => ("codes" in found ? found.codes : NONE);
  return { ...numbers, codes: { abc: of(abc), xyz: of(xyz), status: of(status) }, period: told };
}

const NONE = new Uint8Array(0);
const isPeriod = (text: string): text is Period => (FINE_FIRST as readonly string[]).includes(text);

/** Index of the first customer that stands there a second time; -1 = none. */
function firstDoubled(customers: readonly string[]): number {
  const seen = new Set<string>();
  return customers.findIndex((name) => {
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
}

function factsTold(
  columns: Columns<typeof FACT_COLUMNS>
):
  | { readonly kind: "told"; readonly facts: Facts; readonly settings: object }
  | { readonly kind: "fault"; readonly fault: TableFault } {
  const facts: { [fact: string]: number | string } = {};
  // A list without an amount has no sum.
  for (const [column, [cell = 0]] of Object.entries(columns))
    facts[column] = Number.isNaN(cell) ? 0 : cell;
  for (const column of ["period", "asked_period"] as const)
    if (!isPeriod(columns[column][0]!))
      return { kind: "fault", fault: unreadable(column, columns[column][0]!) };
  const settings = settingsTold(columns.settings[0]!);
  if (settings === undefined)
    return { kind: "fault", fault: unreadable("settings", columns.settings[0]!) };
  return { kind: "told", facts: facts as unknown as Facts, settings };
}

const unreadable = (column: string, text: string): TableFault => ({
  code: "unreadableCell",
  column,
  row: 1,
  text,
});

function settingsTold(text: string): object | undefined {
  try {
    const settings: unknown = JSON.parse(text);
    readSettings(settings);
    return settings as object;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof SettingsError) return undefined;
    throw error;
  }
}

/** What the customers alone say of the whole: the period is that of the settings, a month where they leave it open. */
function factsOf(columns: Columns<typeof SEGMENT_COLUMNS>, { period }: Settings): Facts {
  const { first_purchase, last_purchase, recency_days, periods_possible } = columns;
  const { value, revenue, gaps, mean_gap_days } = columns;
  const buyers = first_purchase.filter((day) => day > 0);
  const firstDay = buyers.reduce((least, day) => Math.min(least, day), Infinity);
  const asOf = last_purchase.reduce(
    (most, day, c) => (day > 0 ? Math.max(most, day + recency_days[c]!) : most),
    0
  );
  const sum = (values: Float64Array): number => values.reduce((all, one) => all + one, 0);
  const used = period === "auto" ? "month" : period;
  const periods = periods_possible.reduce((most, one) => Math.max(most, one), 0);
  return {
    first_day: buyers.length === 0 ? 0 : firstDay,
    from_day: buyers.length === 0 ? 0 : firstDay,
    as_of: asOf,
    period: used,
    asked_period: used,
    asked_live: periods,
    complete_periods: periods,
    live_periods: periods,
    median_gap: median(mean_gap_days.filter((_, c) => gaps[c]! >= 2)),
    last_complete_day: asOf,
    unfinished: 0,
    rows_read: 0,
    line_count: 0,
    lines_after: 0,
    amount: sum(revenue),
    amount_after: 0,
    total: sum(value),
    base: sum(value.filter((one) => one > 0)),
  };
}
