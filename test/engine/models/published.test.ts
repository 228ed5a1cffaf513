/**
 * Agreement with published figures and with other people's programs (test/data/PROVENANCE.md): our own fits and formulas against
 * Fader, Hardie & Lee (2005), the walkthrough of R's BTYD and real output of R's BTYDplus. Tolerances: likelihoods 1e-3,
 * maximum-likelihood parameters 1e-3 relative, P(alive) at given parameters 1e-9 (the digits printed where fewer are).
 */
import { chooseErlang } from "../../../src/engine/models/betaGeometric/chooseErlang";
import { fitBetaGeometric } from "../../../src/engine/models/betaGeometric/fitBetaGeometric";
import { logLikelihood } from "../../oracles/logLikelihood";
import type { BetaGeometric } from "../../../src/engine/models/betaGeometric/parameters";
import { probabilityAlive } from "../../../src/engine/models/betaGeometric/probabilityAlive";
import { historyTable } from "../../../src/engine/models/history/historyTable";
import { readRows } from "../fixtures";
import { apart, cdnow, grocery, inWeeks, perWeek, readJson } from "./fixtures";

interface Fit {
  readonly params: readonly number[];
  readonly ll: number;
}
interface CdnowFits {
  readonly fits: { readonly exact_days_over_7: Readonly<Record<string, Fit>> };
  readonly published: Readonly<Record<"bg_nbd" | "mbg_nbd", Fit>>;
  readonly mean_palive: Readonly<Record<"bg" | "mbg", number>>;
}
const expected = readJson<CdnowFits>("cdnow_btyd_fits.json");
const histories = cdnow();
const table = historyTable(histories);

const bgNbd = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[], k = 1): BetaGeometric => ({
  r, alpha, a, b, k, mayLeaveAtOnce: false,
}); // prettier-ignore
const mbgNbd = (params: readonly number[], k = 1): BetaGeometric => ({
  ...bgNbd(params, k),
  mayLeaveAtOnce: true,
});

const inWeeklyParameters = ({ r, alpha, a, b }: BetaGeometric): number[] => [
  r,
  inWeeks(alpha),
  a,
  b,
];

function expectParameters(
  ours: readonly number[],
  theirs: readonly number[],
  within: number
): void {
  expect(ours).toHaveLength(theirs.length);
  ours.forEach((value, i) => expect(apart(value, theirs[i]!)).toBeLessThan(within));
}

/** The last printed digit of a rounded figure, as a relative tolerance. */
const printed = (theirs: number, digits: number): number => (0.5 * 10 ** -digits) / theirs + 1e-6;

describe("maximum likelihood on CDNOW", () => {
  test.each([
    ["bg_nbd", false],
    ["mbg_nbd", true],
  ] as const)("%s", (name, mayLeaveAtOnce) => {
    const fit = fitBetaGeometric(table, { k: 1, mayLeaveAtOnce });
    const { params, ll } = expected.fits.exact_days_over_7[name]!;
    expect(fit.converged).toBe(true);
    expectParameters(inWeeklyParameters(fit.parameters), params, 1e-4);
    expect(Math.abs(perWeek(fit.logLikelihood, table.repeats) - ll)).toBeLessThan(1e-3);
    inWeeklyParameters(fit.parameters).forEach((value, i) => {
      const theirs = expected.published[name].params[i]!;
      expect(apart(value, theirs)).toBeLessThan(printed(theirs, 3));
    });
  });

  test("BG/NBD: Fader, Hardie & Lee 2005, table 2: .243 4.414 .793 2.426, -9582.4", () => {
    const { parameters, logLikelihood: ll } = fitBetaGeometric(table, {
      k: 1,
      mayLeaveAtOnce: false,
    });
    expect(inWeeklyParameters(parameters).map((value) => value.toFixed(3))).toEqual([
      "0.243", "4.414", "0.793", "2.426",
    ]); // prettier-ignore
    expect(perWeek(ll, table.repeats).toFixed(1)).toBe("-9582.4");
  });
});

describe("each of the 2,357 customers, at the fitted parameters", () => {
  const weekly = histories.rows.map((row) => [
    Number(row["x"]), inWeeks(Number(row["t_x_days"])), inWeeks(Number(row["T_days"])),
  ] as const); // prettier-ignore
  const { bg_nbd, mbg_nbd } = expected.fits.exact_days_over_7;
  const cases = {
    palive_bg_mle: (x: number, tx: number, T: number) =>
      probabilityAlive(bgNbd(bg_nbd!.params), x, tx, T),
    palive_mbg_mle: (x: number, tx: number, T: number) =>
      probabilityAlive(mbgNbd(mbg_nbd!.params), x, tx, T),
  };
  test.each(Object.entries(cases))("%s to the 8 digits of the file", (column, compute) => {
    let largest = 0;
    weekly.forEach(([x, tx, T], c) => {
      const theirs = Number(histories.rows[c]![column]);
      largest = Math.max(largest, Math.abs(compute(x, tx, T) - theirs));
    });
    expect(largest).toBeLessThan(5.1e-9);
  });

  test("means of P(alive)", () => {
    const mean = (compute: (x: number, tx: number, T: number) => number): number =>
      weekly.reduce((sum, [x, tx, T]) => sum + compute(x, tx, T), 0) / weekly.length;
    expect(mean(cases.palive_bg_mle)).toBeCloseTo(expected.mean_palive.bg, 9);
    expect(mean(cases.palive_mbg_mle)).toBeCloseTo(expected.mean_palive.mbg, 9);
  });
});

describe("single histories at the published (rounded) parameters", () => {
  const bg = bgNbd([0.243, 4.414, 0.793, 2.426]);
  const mbg = mbgNbd([0.525, 6.183, 0.891, 1.614]);
  test.each(
    readRows("btyd/palive_table_published_params.csv").map(
      (row) => [`x ${row["x"]}, tx ${row["t_x"]}, T ${row["T"]}`, row] as const
    )
  )("%s", (_, row) => {
    const [x = 0, tx = 0, T = 0] = [row["x"], row["t_x"], row["T"]].map(Number);
    const ours = {
      bg_palive: probabilityAlive(bg, x, tx, T),
      bg_ll: logLikelihood(bg, x, tx, T, 0),
      mbg_palive: probabilityAlive(mbg, x, tx, T),
      mbg_ll: logLikelihood(mbg, x, tx, T, 0),
    };
    // Relative, down to chances of 1e-263: the whole point of the log domain.
    for (const [column, value] of Object.entries(ours))
      expect({ column, off: apart(value, Number(row[column])) }).toEqual({
        column,
        off: expect.closeTo(0, 9),
      });
  });
});

test("P(alive) of customer 1516, as the walkthrough of R's BTYD prints it", () => {
  // At parameters recovered from its own six results, of which this is one: .9688523.
  const walkthrough = bgNbd([0.2425967, 4.413659, 0.7929869, 2.426164]);
  const ours = probabilityAlive(walkthrough, 26, 216 / 7, 31);
  expect(apart(ours, 0.9688523)).toBeLessThan(1e-6);
  expect(apart(ours, 0.9688522602091655)).toBeLessThan(1e-8);
});

describe("(M)BG/CNBD-k on the grocery customers, against real BTYDplus", () => {
  interface Grocery {
    readonly mbg_cnbd_k: Fit & {
      readonly path: readonly (readonly [number, number, readonly number[]])[];
    };
    readonly bg_cnbd_k: Grocery["mbg_cnbd_k"];
    readonly check_fixed_params: {
      readonly params: readonly number[];
      readonly mbg_ll: number;
      readonly bg_ll: number;
      readonly mbg_mean_palive: number;
      readonly bg_mean_palive: number;
      readonly first5_mbg_palive: readonly number[];
      readonly k3_mbg_ll: number;
    };
  }
  const theirs = readJson<Grocery>("cnbd_grocery.json");
  const customers = grocery();
  const groceries = historyTable(customers);

  test.each([
    ["mbg_cnbd_k", true, [1.3292, 2.8126, 0.42472, 0.79004], -14978.2107],
    ["bg_cnbd_k", false, [0.35906, 1.12939, 0.52281, 2.78534], -15054.1729],
  ] as const)("%s chooses k = 2", (name, mayLeaveAtOnce, btydPlus, ll) => {
    const fit = chooseErlang(groceries, mayLeaveAtOnce);
    expect(fit.parameters.k).toBe(2);
    expectParameters(inWeeklyParameters(fit.parameters), theirs[name].params, 1e-3);
    expectParameters(inWeeklyParameters(fit.parameters), btydPlus, 1e-3);
    expect(Math.abs(perWeek(fit.logLikelihood, groceries.repeats) - ll)).toBeLessThan(1e-3);
  });

  test.each([
    ["mbg_cnbd_k", true],
    ["bg_cnbd_k", false],
  ] as const)("%s for k = 1..4", (name, mayLeaveAtOnce) => {
    for (const [k, ll, params] of theirs[name].path) {
      const fit = fitBetaGeometric(groceries, { k, mayLeaveAtOnce });
      expect(Math.abs(perWeek(fit.logLikelihood, groceries.repeats) - ll)).toBeLessThan(1e-3);
      expectParameters(inWeeklyParameters(fit.parameters), params, 1e-3);
    }
  });

  test("likelihoods and P(alive) at fixed parameters", () => {
    const { params, ...fixed } = theirs.check_fixed_params;
    const rows = Array.from({ length: customers.count }, (_, c) => ({
      x: customers.x[c]!,
      tx: inWeeks(customers.tx[c]!),
      T: inWeeks(customers.T[c]!),
      lnGaps: customers.lnGaps[c]! - customers.x[c]! * Math.log(7),
    }));
    const total = (model: BetaGeometric): number =>
      rows.reduce((sum, { x, tx, T, lnGaps }) => sum + logLikelihood(model, x, tx, T, lnGaps), 0);
    const alive = (model: BetaGeometric): number[] =>
      rows.map(({ x, tx, T }) => probabilityAlive(model, x, tx, T));
    const mean = (values: number[]): number =>
      values.reduce((sum, v) => sum + v, 0) / values.length;
    expect(total(mbgNbd(params, 2))).toBeCloseTo(fixed.mbg_ll, 6);
    expect(total(bgNbd(params, 2))).toBeCloseTo(fixed.bg_ll, 6);
    expect(total(mbgNbd(params, 3))).toBeCloseTo(fixed.k3_mbg_ll, 6);
    expect(mean(alive(mbgNbd(params, 2)))).toBeCloseTo(fixed.mbg_mean_palive, 9);
    expect(mean(alive(bgNbd(params, 2)))).toBeCloseTo(fixed.bg_mean_palive, 9);
    alive(mbgNbd(params, 2))
      .slice(0, 5)
      .forEach((value, i) => expect(value).toBeCloseTo(fixed.first5_mbg_palive[i]!, 9));
  });
});
