/** Lists of customers with rhythms of their own, returns, new ones and lost ones, and settings that go with them; the same seed gives the same list. */
import { dayOfIso, isoOfDay } from "../../src/engine/calendar/isoDay";
import type { SqlLine } from "./sqlEngine";

/** Mulberry32. */
function random(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function randomLines(seed: number): {
  readonly lines: readonly SqlLine[];
  readonly settings: object;
} {
  const next = random(seed);
  const whole = (most: number): number => Math.floor(next() * most);
  const pick = <T>(of: readonly T[]): T => of[whole(of.length)]!;
  const start = dayOfIso("2021-01-01") + whole(300);
  const span = 60 + whole(900);
  const byInvoice = next() < 0.4;
  const byProfit = next() < 0.3;
  const lines: SqlLine[] = [];
  const customers = 5 + whole(60);
  for (let c = 0; c < customers; c += 1) {
    const every = pick([3, 7, 14, 30, 45, 91, 200]);
    const jitter = pick([0, 0, 2, 10, 40]);
    const end = next() < 0.4 ? start + whole(span) : start + span;
    let day = start + whole(next() < 0.7 ? 60 : span);
    const region = pick(["North", "South", "East", ""]);
    for (let i = 0; day <= end && i < 120; i += 1) {
      const amount = pick([100, 100, 250, 9.99]) * (1 + whole(3)) + (next() < 0.2 ? whole(999) / 100 : 0);
      const returned = next() < 0.08;
      lines.push({
        customer: `Customer ${c}${c % 7 === 0 ? " Ü" : ""}`,
        day,
        amount: Math.round((returned ? -amount : amount) * 100) / 100,
        ...(byProfit && { profit: Math.round((amount * next() - 60) * 100) / 100 }),
        ...(byInvoice && { invoice: next() < 0.1 ? "" : `I${day}-${c % 5}` }),
        region: next() < 0.1 ? pick(["North", "South", ""]) : region,
      });
      if (next() < 0.7) day += Math.max(next() < 0.2 ? 0 : 1, every + Math.round((next() - 0.5) * jitter));
      if (next() < 0.03) day += whole(200);
    }
  } // prettier-ignore
  const settings = {
    ...(next() < 0.3 && { asOf: isoOfDay(start + Math.floor(span * 0.7)) }),
    ...(next() < 0.2 && { from: isoOfDay(start + Math.floor(span * 0.2)) }),
    ...(next() < 0.3 && { lost: { rule: "days", days: 30 + whole(120) } }),
    ...(next() < 0.3 && { xyz: { method: "cv", deviation: pick(["population", "sample"]) } }),
    columns: {
      ...(byInvoice && { invoice: "invoice" }),
      ...(byProfit && { profit: "profit" }),
    },
  };
  return { lines, settings };
}
