import { analyse } from "../engine/analyse";
import type { Sales } from "../engine/sales/sales";
import { DEFAULT_SETTINGS } from "../engine/settings/defaults";

const LINES = 20_000;
const CUSTOMERS = 1_000;
const DAYS = 1_000;
/** An Excel serial of 2020. */
const FIRST_DAY = 44_000;
const RUNS = 8;

/**
 * Analyses an invented list a few times. Engines compile what has run a while; a worker that has done this while the cells
 * were read needs two thirds of the time for the first long list (bench/RESULTS.md).
 */
export function warmUp(): void {
  for (let run = 0; run < RUNS; run += 1) analyse(invented(), DEFAULT_SETTINGS);
}

/** Customers that buy at times and for amounts without a pattern, by day as most lists are. */
function invented(): Sales {
  const customer = new Int32Array(LINES);
  const day = new Int32Array(LINES);
  const amount = new Float64Array(LINES);
  let state = 1;
  for (let line = 0; line < LINES; line += 1) {
    // The middle bits of a linear congruential generator (Numerical Recipes, ranqd1) are even enough.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    customer[line] = (state >>> 8) % CUSTOMERS;
    day[line] = FIRST_DAY + Math.floor((line / LINES) * DAYS);
    amount[line] = ((state >>> 12) % 100_000) / 100;
  }
  const customers = Array.from({ length: CUSTOMERS }, (_, c) => `Customer ${c}`);
  return { lineCount: LINES, customers, customer, day, amount, dimensions: [], grain: "day" };
}
