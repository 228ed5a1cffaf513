/** Histories and expected numbers of test/data/btyd (test/data/PROVENANCE.md). */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Histories } from "../../../src/engine/models/history/histories";
import { readRows, type Row } from "../fixtures";

const DAYS_PER_WEEK = 7;

export const readJson = <T>(file: string): T =>
  JSON.parse(readFileSync(path.join(__dirname, "../../data/btyd", file), "utf8")) as T;

const numbers = (rows: readonly Row[], name: string): number[] =>
  rows.map((row) => Number(row[name]));

/** CDNOW, 2,357 customers up to 1997-09-30, in days. */
export function cdnow(): Histories & { readonly rows: readonly Row[] } {
  const rows = readRows("btyd/cdnow_sample_x_tx_T.csv");
  return {
    rows,
    count: rows.length,
    x: Int32Array.from(numbers(rows, "x")),
    tx: Int32Array.from(numbers(rows, "t_x_days")),
    T: Int32Array.from(numbers(rows, "T_days")),
    lnGaps: new Float64Array(rows.length),
  };
}

/** The grocery customers of BTYDplus, in days; the file has the sum of ln(gap in weeks). */
export function grocery(): Histories {
  const rows = readRows("btyd/grocery_cbs.csv");
  const x = numbers(rows, "x");
  return {
    count: rows.length,
    x: Int32Array.from(x),
    tx: Int32Array.from(numbers(rows, "t_x_days")),
    T: Int32Array.from(numbers(rows, "T_days")),
    lnGaps: Float64Array.from(
      numbers(rows, "litt"),
      (lnGaps, c) => lnGaps + x[c]! * Math.log(DAYS_PER_WEEK)
    ),
  };
}

/** The published figures are in weeks: a density of so many repeat purchases is 7^repeats larger there. */
export const perWeek = (logLikelihood: number, repeats: number): number =>
  logLikelihood + repeats * Math.log(DAYS_PER_WEEK);

export const inWeeks = (days: number): number => days / DAYS_PER_WEEK;

/** Relative difference, to compare maximum-likelihood parameters. */
export const apart = (ours: number, theirs: number): number => Math.abs(ours / theirs - 1);
