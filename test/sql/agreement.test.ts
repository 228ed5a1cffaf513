/** The SQL text on DuckDB, which shares no code with this project, against the engine (partings.ts). */
import { BOUNDS } from "../../src/engine/settings/bounds";
import { cdnow, northwind, onlineRetail } from "../engine/fixtures";
import { sampleOf } from "../sample";
import { openDuckDb } from "./duckdb";
import { linesOf, partings } from "./partings";
import { randomLines } from "./randomLines";
import type { SqlEngine, SqlLine } from "./sqlEngine";

let duckdb: SqlEngine;
beforeAll(async () => {
  duckdb = await openDuckDb();
});
afterAll(() => duckdb.close());

const LISTS = { northwind, cdnow, onlineRetail };

describe.each(sampleOf(["northwind", "onlineRetail", "cdnow"] as const, 2))("%s", (name) => {
  let lines: readonly SqlLine[];
  beforeAll(() => {
    lines = linesOf(LISTS[name]().sales);
  });
  test.each(sampleOf(["auto", ...BOUNDS.period] as const, 2))("by period %s", async (period) => {
    expect(await partings(duckdb, lines, { period })).toEqual([]);
  });
});

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed);

describe("with invoices or without, by revenue or profit, by frequency or variation, lost by rhythm or by days", () => {
  test.each(sampleOf(SEEDS, 8))("random list %i", async (seed) => {
    const { lines, settings } = randomLines(seed);
    for (const period of sampleOf(["auto", ...BOUNDS.period], 1))
      expect([period, await partings(duckdb, lines, { period, ...settings })]).toEqual([
        period,
        [],
      ]);
  });
});

// docs/method.md#value: who asks for profit gets it, however few lines have one; a blank one counts as 0.
test("lines without a profit count with 0: none is left out, neither its day nor its amount", async () => {
  const lines = linesOf(northwind().sales).map((line, i) =>
    i % 3 === 0 ? line : { ...line, profit: Math.round(line.amount * 25) / 100 }
  );
  expect(await partings(duckdb, lines, { value: "profit", columns: { profit: "profit" } })).toEqual(
    []
  );
});
