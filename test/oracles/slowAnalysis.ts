/**
 * The analysis by the decided defaults (docs/method.md#defaults), slow and obvious: objects, sets, sorting, dates as strings. Shares no
 * code with the engine. Money is in whole cents. No window: all lines count.
 */
export interface SlowLine {
  readonly customer: string;
  /** ISO day. */
  readonly day: string;
  readonly cents: number;
}

interface SlowCustomer {
  name: string;
  cents: number;
  share: number;
  abc: string;
  xyz: string;
  xyzReason: string;
  even: boolean;
  bought: number;
  possible: number;
  status: string;
  since: string;
  days: string[];
}

export interface SlowResult {
  readonly customers: readonly SlowCustomer[];
  readonly period: "week" | "month" | "quarter" | "half-year";
  readonly asOf: string;
}

const DAY = 86_400_000;
const time = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** A label of the period that holds a day, and the first day of the next one. */
function periodOf(day: string, period: SlowResult["period"]): { label: string; next: string } {
  const date = new Date(`${day}T00:00:00Z`);
  if (period === "week") {
    const monday = time(day) - ((date.getUTCDay() + 6) % 7);
    return { label: iso(monday), next: iso(monday + 7) };
  }
  const months = period === "month" ? 1 : period === "quarter" ? 3 : 6;
  const first = date.getUTCMonth() - (date.getUTCMonth() % months);
  const start = new Date(Date.UTC(date.getUTCFullYear(), first, 1));
  const next = new Date(Date.UTC(date.getUTCFullYear(), first + months, 1));
  return { label: start.toISOString().slice(0, 10), next: next.toISOString().slice(0, 10) };
}

/** In whole hundredths, so that nothing is lost in binary. */
function quantile7(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * percent;
  const low = sorted[Math.floor(at / 100)] ?? 0;
  const high = sorted[Math.ceil(at / 100)] ?? 0;
  return low + ((at % 100) * (high - low)) / 100;
}

const gapsOf = (days: readonly string[]): number[] =>
  days.slice(1).map((day, i) => time(day) - time(days[i] ?? ""));
const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

export function slowAnalysis(lines: readonly SlowLine[]): SlowResult {
  const names = [...new Set(lines.map((line) => line.customer))];
  const asOf =
    lines
      .map((line) => line.day)
      .sort()
      .at(-1) ?? "";
  const customers = names.map((name): SlowCustomer => {
    const own = lines.filter((line) => line.customer === name);
    const days = [...new Set(own.filter((line) => line.cents > 0).map((line) => line.day))].sort();
    const cents = own.reduce((sum, line) => sum + line.cents, 0);
    return {
      name,
      cents,
      share: 0,
      abc: "-",
      xyz: "-",
      xyzReason: "",
      even: false,
      bought: 0,
      possible: 0,
      status: "",
      since: "",
      days,
    };
  });
  customers.sort((a, b) => b.cents - a.cents || (a.name < b.name ? -1 : 1));
  classes(customers);
  const firstDay = lines.map((line) => line.day).sort()[0] ?? "";
  const period = choosePeriod(
    customers,
    (length) => livePeriods(customers, firstDay, asOf, length).length
  );
  letters(customers, lines, asOf, period);
  statuses(customers, asOf, period);
  return { customers, period, asOf };
}

function classes(customers: readonly SlowCustomer[]): void {
  const ranked = customers.filter((customer) => customer.cents > 0);
  const base = ranked.reduce((sum, customer) => sum + customer.cents, 0);
  for (const customer of ranked) {
    const larger = ranked.filter((other) => other.cents > customer.cents);
    const before = larger.reduce((sum, other) => sum + other.cents, 0);
    // Whole numbers on both sides: 100 x before against 80 x base.
    customer.abc = 100 * before < 80 * base ? "A" : 100 * before < 95 * base ? "B" : "C";
    customer.share = customer.cents / base;
  }
}

function choosePeriod(
  customers: readonly SlowCustomer[],
  countOf: (period: SlowResult["period"]) => number
): SlowResult["period"] {
  const means = customers
    .filter(({ days }) => days.length >= 3)
    .map(({ days }) => mean(gapsOf(days)));
  const median = means.length === 0 ? 31 : quantile7(means, 50);
  const byRhythm =
    median <= 7 ? "week" : median <= 31 ? "month" : median <= 92 ? "quarter" : "half-year";
  const longFirst = ["half-year", "quarter", "month", "week"] as const;
  const enough = longFirst
    .slice(longFirst.indexOf(byRhythm))
    .find((length) => countOf(length) >= 6);
  return enough ?? byRhythm;
}

/** The complete periods in which somebody bought. */
function livePeriods(
  customers: readonly SlowCustomer[],
  firstDay: string,
  asOf: string,
  period: SlowResult["period"]
): string[] {
  const days = customers.flatMap((customer) => customer.days);
  const live = new Set(days.map((day) => periodOf(day, period).label));
  return completePeriods(firstDay, asOf, period, usualPause(days)).filter((label) =>
    live.has(label)
  );
}

/** Days that may be missing at the end of a period: of twenty gaps between days with sales one may be longer; at most 7. */
function usualPause(days: readonly string[]): number {
  const gaps = gapsOf([...new Set(days)].sort());
  return gaps.length === 0 ? 0 : Math.min(7, Math.floor(quantile7(gaps, 95)));
}

/** No more days are missing at the end of the period than the pause, nor than a tenth of it. */
function isOver(label: string, next: string, asOf: string, pause: number): boolean {
  const tenth = Math.floor((time(next) - time(label)) / 10);
  return time(next) - 1 - time(asOf) <= Math.min(pause, tenth);
}

/** Labels of all complete periods from the first line's to the last complete one, in order. */
function completePeriods(
  firstDay: string,
  asOf: string,
  period: SlowResult["period"],
  pause: number
): string[] {
  const labels: string[] = [];
  for (let day = firstDay; ;) {
    const { label, next } = periodOf(day, period);
    if (!isOver(label, next, asOf, pause)) return labels;
    labels.push(label);
    day = next;
  }
}

/** Label of the first of the last three complete calendar periods, whether the list reaches back so far or not. */
function newFrom(asOf: string, period: SlowResult["period"], pause: number): string {
  const { label, next } = periodOf(asOf, period);
  let last = isOver(label, next, asOf, pause)
    ? label
    : periodOf(iso(time(label) - 1), period).label;
  for (let i = 0; i < 2; i += 1) last = periodOf(iso(time(last) - 1), period).label;
  return last;
}

function letters(
  customers: readonly SlowCustomer[],
  lines: readonly SlowLine[],
  asOf: string,
  period: SlowResult["period"]
): void {
  const firstDay = lines.map((line) => line.day).sort()[0] ?? "";
  const periods = livePeriods(customers, firstDay, asOf, period);
  const newSince = newFrom(asOf, period, usualPause(customers.flatMap(({ days }) => days)));
  for (const customer of customers) {
    const first = customer.days[0];
    if (first === undefined) {
      customer.xyzReason = "noPurchase";
      continue;
    }
    const own = new Set(customer.days.map((day) => periodOf(day, period).label));
    const possible = periods.filter((label) => label >= periodOf(first, period).label);
    customer.possible = possible.length;
    customer.bought = possible.filter((label) => own.has(label)).length;
    if (periods.length < 6) customer.xyzReason = "shortHistory";
    else if (first >= newSince) customer.xyzReason = "new";
    else {
      const gaps = gapsOf(customer.days);
      const average = mean(gaps);
      const deviation = Math.sqrt(
        gaps.reduce((sum, gap) => sum + (gap - average) ** 2, 0) / (gaps.length - 1)
      );
      const even = gaps.length >= 4 && deviation / average <= 0.5;
      if (customer.bought >= 0.75 * possible.length) customer.xyz = "X";
      else if (customer.bought >= 0.5 * possible.length) customer.xyz = "Y";
      else if (even) {
        customer.xyz = "Y";
        customer.even = true;
      } else customer.xyz = "Z";
    }
  }
}

function statuses(
  customers: readonly SlowCustomer[],
  asOf: string,
  period: SlowResult["period"]
): void {
  const all = customers.flatMap(({ days }) => gapsOf(days));
  const newSince = newFrom(asOf, period, usualPause(customers.flatMap(({ days }) => days)));
  const limit = (gaps: readonly number[], factor: number, percent: number): number => {
    if (all.length === 0) return Infinity;
    const own = Math.max(30, factor * Math.max(0, ...gaps));
    return gaps.length >= 4 ? own : Math.max(own, quantile7(all, percent));
  };
  const lostAfter = (gaps: readonly number[]): number => limit(gaps, 1.5, 90);
  for (const customer of customers) {
    const { days } = customer;
    const last = days.at(-1);
    if (last === undefined) continue;
    const gaps = gapsOf(days);
    const silence = time(asOf) - time(last);
    const risk = limit(gaps, 1, 75);
    // Position of the first buying day since the last lost silence.
    let spell = 0;
    gaps.forEach((gap, i) => {
      if (gap > lostAfter(gaps.slice(0, i))) spell = i + 1;
    });
    if (silence > lostAfter(gaps)) {
      customer.status = "lost";
      customer.since = iso(time(last) + Math.floor(lostAfter(gaps)) + 1);
    } else if ((days[0] ?? "") >= newSince) {
      customer.status = "new";
      customer.since = days[0] ?? "";
    } else if (days.length === 1) {
      customer.status = "oneOff";
      customer.since = last;
    } else if (silence > risk && risk < lostAfter(gaps)) {
      customer.status = "atRisk";
      customer.since = iso(time(last) + Math.floor(risk) + 1);
    } else if (spell === days.length - 1) {
      customer.status = "returned";
      customer.since = last;
    } else {
      customer.status = "regular";
      customer.since = days[spell + 1] ?? "";
    }
  }
}
