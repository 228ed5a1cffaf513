/**
 * What the lost criteria are worth: on two real lists looked at from a day in the past, whoever is called lost is compared with who never
 * came back within the horizon. The counts were computed by a separate plain Python program (test/data/PROVENANCE.md).
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { analyse } from "../../../src/engine/analyse";
import { dayOfIso } from "../../../src/engine/calendar/isoDay";
import type { Sales } from "../../../src/engine/sales/sales";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { seeded, type Random } from "../../oracles/random";
import { cdnow, onlineRetail, salesOf, type Line } from "../fixtures";

interface Counts {
  readonly flagged: number;
  /** True and false alarms, and those who were missed. */
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
interface Evidence {
  readonly t0: string;
  readonly horizon_days: number;
  readonly n: number;
  readonly lost: number;
  readonly rules: Readonly<Record<string, Counts>>;
}
type List = "cdnow_sample" | "online_retail";
const evidence = JSON.parse(
  readFileSync(path.join(__dirname, "../../data/lost_criterion.json"), "utf8")
) as Readonly<Record<List, Evidence>>;

/** "factor 1.5" and "fixed 90" as settings. */
function lostSettings(rule: string): object {
  const [kind, number] = rule.split(" ");
  return kind === "factor"
    ? { rule: "rhythm", factor: Number(number) }
    : { rule: "days", days: Number(number) };
}

/** The first purchase day of each customer in (after, until]; Infinity without one. */
function returnDays({ customer, customers, day, amount }: Sales, after: number, until: number) {
  const first = new Float64Array(customers.length).fill(Infinity);
  customer.forEach((c, line) => {
    const on = day[line]!;
    if (amount[line]! > 0 && on > after && on <= until && on < first[c]!) first[c] = on;
  });
  return first;
}

describe.each([
  ["cdnow_sample", cdnow],
  ["online_retail", onlineRetail],
] as const)("%s", (name, read) => {
  const { sales } = read();
  const { t0, horizon_days, n, lost, rules } = evidence[name];
  const asOfDay = dayOfIso(t0);
  const returned = returnDays(sales, asOfDay, asOfDay + horizon_days);

  test.each(Object.entries(rules))("%s", (rule, expected) => {
    const settings = readSettings({ asOf: t0, lost: lostSettings(rule) });
    const { recencyDays, lostAfterDays } = analyse(sales, settings).customers;
    const counts = { n: 0, lost: 0, flagged: 0, tp: 0, fp: 0, fn: 0 };
    for (const [c, days] of recencyDays.entries()) {
      if (days < 0 || days >= 365) continue;
      const stayedAway = returned[c] === Infinity;
      const flagged = days > lostAfterDays[c]!;
      counts.n += 1;
      if (stayedAway) counts.lost += 1;
      if (flagged) counts.flagged += 1;
      if (flagged && stayedAway) counts.tp += 1;
      if (flagged && !stayedAway) counts.fp += 1;
      if (!flagged && stayedAway) counts.fn += 1;
    }
    expect(counts).toEqual({ n, lost, ...expected });
  });
});

/** Buyers who never leave, for three years: each with a pace of their own, log-normal around 45 days. */
describe("1,800 buyers who never leave", () => {
  const BUYERS = 1800;
  const DAYS = 3 * 365;
  const START = dayOfIso("2023-01-01");
  const SPREAD = 0.6;

  function buy(gap: (random: Random, mean: number) => number): Sales {
    const random = seeded(20_261_128);
    const normal = (): number =>
      Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
    const lines: Line[] = [];
    for (let buyer = 0; buyer < BUYERS; buyer += 1) {
      const mean = 45 * Math.exp(SPREAD * normal());
      let at = random.uniform() * mean;
      for (; at < DAYS; at += gap(random, mean))
        lines.push({ customer: `Buyer ${buyer}`, day: START + Math.floor(at), amount: 10 });
    }
    return salesOf(lines);
  }

  test.each([
    ["at random (Poisson)", (random: Random, mean: number) => random.exponential(1 / mean), 0.03],
    ["steadily (Erlang 3)", (random: Random, mean: number) => (random.gamma(3) * mean) / 3, 0.01],
  ] as const)("who buy %s: few are called lost", (_, gap, most) => {
    const { customers } = analyse(buy(gap), readSettings({ asOf: "2025-12-30" }));
    const lost = customers.recencyDays.filter((days, c) => days > customers.lostAfterDays[c]!);
    expect(lost.length / BUYERS).toBeLessThan(most);
  });
});
