/**
 * Agreement with published figures and with other people's programs (test/data/PROVENANCE.md): our own fits and formulas against
 * Fader, Hardie & Lee (2005), Fader & Hardie's notes 009 and 025, Fader, Hardie & Shang (2010), the walkthrough of R's BTYD
 * and real output of R's BTYDplus. Tolerances: likelihoods 1e-3, maximum-likelihood parameters 1e-3 relative,
 * P(alive) at given parameters 1e-9 (the digits printed where fewer are).
 */
import { chooseErlang } from "../../../src/engine/models/betaGeometric/chooseErlang";
import { countProbability } from "../../../src/engine/models/betaGeometric/countProbability";
import { expectedLater } from "../../../src/engine/models/betaGeometric/expectedLater";
import { expectedPurchases } from "../../../src/engine/models/betaGeometric/expectedPurchases";
import { fitBetaGeometric } from "../../../src/engine/models/betaGeometric/fitBetaGeometric";
import { logLikelihood } from "../../../src/engine/models/betaGeometric/logLikelihood";
import type { BetaGeometric } from "../../../src/engine/models/betaGeometric/parameters";
import { probabilityAlive } from "../../../src/engine/models/betaGeometric/probabilityAlive";
import { historyTable } from "../../../src/engine/models/history/historyTable";
import { fitOpportunities } from "../../../src/engine/models/opportunities/fitOpportunities";
import { opportunityAlive } from "../../../src/engine/models/opportunities/opportunityAlive";
import { opportunityLater } from "../../../src/engine/models/opportunities/opportunityLater";
import { opportunityPurchases } from "../../../src/engine/models/opportunities/opportunityPurchases";
import { fitPareto } from "../../../src/engine/models/pareto/fitPareto";
import { paretoAlive } from "../../../src/engine/models/pareto/paretoAlive";
import { paretoLater } from "../../../src/engine/models/pareto/paretoLater";
import { paretoLogLikelihood } from "../../../src/engine/models/pareto/paretoLogLikelihood";
import { paretoPurchases } from "../../../src/engine/models/pareto/paretoPurchases";
import { fitSpend } from "../../../src/engine/models/spend/fitSpend";
import { readRows } from "../fixtures";
import { apart, cdnow, grocery, inWeeks, perWeek, readJson } from "./fixtures";

interface Fit {
  readonly params: readonly number[];
  readonly ll: number;
}
type Names = "bg_nbd" | "mbg_nbd" | "pareto_nbd" | "bg_bb" | "gamma_gamma";
interface CdnowFits {
  readonly fits: { readonly exact_days_over_7: Readonly<Record<string, Fit>> };
  readonly published: Readonly<Record<Names | "btyd_r_pnbd", Fit>>;
  readonly gamma_gamma: { readonly file_zbar: Fit & { readonly n: number } };
  readonly bg_bb: Fit;
  readonly expected_x_t: Readonly<Record<string, number>>;
  readonly mean_palive: Readonly<Record<"bg" | "mbg" | "pnbd", number>>;
  readonly sum_condexp_39w_bg: number;
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
const pareto = ([r = 0, alpha = 0, s = 0, beta = 0]: readonly number[]) => ({ r, alpha, s, beta });

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

  test("Pareto/NBD: the same table: .553 10.578 .606 11.669, -9595.0", () => {
    const { parameters, logLikelihood: ll, converged } = fitPareto(table);
    const { r, alpha, s, beta } = parameters;
    const ours = [r, inWeeks(alpha), s, inWeeks(beta)];
    expect(converged).toBe(true);
    expect(ours.map((value) => value.toFixed(3))).toEqual(["0.553", "10.578", "0.606", "11.669"]);
    expectParameters(ours, expected.fits.exact_days_over_7["pareto_nbd"]!.params, 1e-4);
    expect(Math.abs(perWeek(ll, table.repeats) + 9594.976178939542)).toBeLessThan(1e-3);
  });

  test("Gamma-Gamma: note 025: 6.25 3.74 15.44", () => {
    const rows = readRows("btyd/cdnow_x_tx_T_zbar.csv");
    const model = fitSpend(
      rows.map((row) => Number(row["x"])),
      rows.map((row) => Number(row["zbar"]))
    );
    if (!model.usable) throw new Error(model.reason);
    const { p, q, gamma } = model.parameters;
    const { params, ll, n } = expected.gamma_gamma.file_zbar;
    expect(model.customers).toBe(n);
    expectParameters([p, q, gamma], params, 1e-3);
    expectParameters([p, q, gamma], [6.25, 3.74, 15.44], 2e-3);
    expect(Math.abs(model.logLikelihood - ll)).toBeLessThan(1e-3);
    // Fader & Hardie report a correlation of .11 for these customers.
    expect(model.correlation).toBeCloseTo(0.11, 2);
  });

  test("BG/BB on 11,104 donors: Fader, Hardie & Shang 2010: 1.204 .750 .657 2.783, -33225.6", () => {
    const fit = fitOpportunities(
      readRows("btyd/bgbb_donations_palive_published_params.csv").map((row) => ({
        x: Number(row["x"]),
        tx: Number(row["t_x"]),
        n: Number(row["n"]),
        customers: Number(row["customers"]),
      }))
    );
    const { alpha, beta, gamma, delta } = fit.parameters;
    expectParameters([alpha, beta, gamma, delta], expected.bg_bb.params, 1e-3);
    expect([alpha, beta, gamma, delta].map((value) => value.toFixed(3))).toEqual([
      "1.204", "0.750", "0.657", "2.783",
    ]); // prettier-ignore
    expect(Math.abs(fit.logLikelihood - expected.bg_bb.ll)).toBeLessThan(1e-3);
  });
});

describe("each of the 2,357 customers, at the fitted parameters", () => {
  const weekly = histories.rows.map((row) => [
    Number(row["x"]), inWeeks(Number(row["t_x_days"])), inWeeks(Number(row["T_days"])),
  ] as const); // prettier-ignore
  const { bg_nbd, mbg_nbd, pareto_nbd } = expected.fits.exact_days_over_7;
  const cases = {
    palive_bg_mle: (x: number, tx: number, T: number) =>
      probabilityAlive(bgNbd(bg_nbd!.params), x, tx, T),
    palive_mbg_mle: (x: number, tx: number, T: number) =>
      probabilityAlive(mbgNbd(mbg_nbd!.params), x, tx, T),
    palive_pnbd_mle: (x: number, tx: number, T: number) =>
      paretoAlive(pareto(pareto_nbd!.params), x, tx, T),
    condexp39_bg_mle: (x: number, tx: number, T: number) =>
      expectedLater(bgNbd(bg_nbd!.params), x, tx, T, 39),
  };
  test.each(Object.entries(cases))("%s to the 8 digits of the file", (column, compute) => {
    let largest = 0;
    weekly.forEach(([x, tx, T], c) => {
      const theirs = Number(histories.rows[c]![column]);
      largest = Math.max(largest, Math.abs(compute(x, tx, T) - theirs));
    });
    expect(largest).toBeLessThan(5.1e-9);
  });

  test("means of P(alive), and the sum of the expected purchases of 39 weeks", () => {
    const mean = (compute: (x: number, tx: number, T: number) => number): number =>
      weekly.reduce((sum, [x, tx, T]) => sum + compute(x, tx, T), 0) / weekly.length;
    expect(mean(cases.palive_bg_mle)).toBeCloseTo(expected.mean_palive.bg, 9);
    expect(mean(cases.palive_mbg_mle)).toBeCloseTo(expected.mean_palive.mbg, 9);
    expect(mean(cases.palive_pnbd_mle)).toBeCloseTo(expected.mean_palive.pnbd, 9);
    expect(mean(cases.condexp39_bg_mle) * 2357).toBeCloseTo(expected.sum_condexp_39w_bg, 6);
  });
});

describe("single histories at the published (rounded) parameters", () => {
  const bg = bgNbd([0.243, 4.414, 0.793, 2.426]);
  const mbg = mbgNbd([0.525, 6.183, 0.891, 1.614]);
  const pnbd = pareto([0.553, 10.578, 0.606, 11.669]);
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
      pnbd_palive: paretoAlive(pnbd, x, tx, T),
      pnbd_ll: paretoLogLikelihood(pnbd, x, tx, T),
      bg_condexp_t39: expectedLater(bg, x, tx, T, 39),
      pnbd_condexp_t39: paretoLater(pnbd, x, tx, T, 39),
    };
    // Relative, down to chances of 1e-263: the whole point of the log domain.
    for (const [column, value] of Object.entries(ours))
      expect({ column, off: apart(value, Number(row[column])) }).toEqual({
        column,
        off: expect.closeTo(0, 9),
      });
  });
});

/** The walkthrough of BTYD prints its fitted parameters: Pareto/NBD to 7 digits; BG/NBD as recovered from its own six results. */
const BTYD_PARETO = pareto(expected.published.btyd_r_pnbd.params);
const BTYD_BG = bgNbd([0.2425967, 4.413659, 0.7929869, 2.426164]);
const FHL_BG = bgNbd([0.243, 4.414, 0.793, 2.426]);
const DONORS = (([alpha = 0, beta = 0, gamma = 0, delta = 0]) => ({ alpha, beta, gamma, delta }))(
  expected.bg_bb.params
);

describe("the 29 published checks", () => {
  interface Check {
    readonly name: string;
    readonly computed: number;
    readonly published: number;
  }
  const TX = 216 / 7;
  const compute = (name: string): { ours: number; within: number } => {
    const [x = 0, tx = 0, T = 0] = (/x=(\d+) tx=(\d+) T=(\d+)/.exec(name) ?? [])
      .slice(1)
      .map(Number);
    const [t = 0, count = 0] = (/P\(X\((\d+)\)=(\d+)\)/.exec(name) ?? []).slice(1).map(Number);
    if (name.startsWith("bgnbd pmf"))
      return { ours: countProbability(FHL_BG, count, t), within: 1e-6 };
    if (name === "pnbd E[X(52)]") return { ours: paretoPurchases(BTYD_PARETO, 52), within: 5e-4 };
    if (name.startsWith("pnbd CET(52) cust1516"))
      return { ours: paretoLater(BTYD_PARETO, 26, TX, 31, 52), within: 5e-4 };
    if (name.startsWith("pnbd PAlive"))
      return { ours: paretoAlive(BTYD_PARETO, 26, TX, 31), within: 1e-6 };
    if (name.startsWith("pnbd CET"))
      return { ours: paretoLater(BTYD_PARETO, x, tx, T, 52), within: 5e-4 };
    if (name === "bgnbd E[X(52)]") return { ours: expectedPurchases(BTYD_BG, 52), within: 1e-6 };
    if (name.startsWith("bgnbd CET(52) cust1516"))
      return { ours: expectedLater(BTYD_BG, 26, TX, 31, 52), within: 1e-6 };
    if (name.startsWith("bgnbd PAlive"))
      return { ours: probabilityAlive(BTYD_BG, 26, TX, 31), within: 1e-6 };
    if (name.startsWith("bgnbd CET"))
      return { ours: expectedLater(BTYD_BG, x, tx, T, 52), within: 1e-6 };
    if (name.startsWith("bgbb E[X(10)]"))
      return { ours: opportunityPurchases(DONORS, 10), within: 1e-5 };
    const [bought = 0, last = 0] = (/x=(\d+) tx=(\d+)/.exec(name) ?? []).slice(1).map(Number);
    return { ours: opportunityLater(DONORS, bought, last, 6, 10), within: 5e-5 };
  };

  const checks = readJson<Check[]>("published_checks.json");
  test("there are 29", () => expect(checks).toHaveLength(29));
  test.each(checks.map((check) => [check.name, check] as const))("%s", (name, check) => {
    const { ours, within } = compute(name);
    expect(apart(ours, check.published)).toBeLessThan(within);
    if (!name.startsWith("bgbb")) expect(apart(ours, check.computed)).toBeLessThan(1e-8);
  });
});

test("E[X(t)] of BG/NBD at the fitted parameters, six horizons of the published spreadsheet", () => {
  const model = bgNbd(expected.fits.exact_days_over_7["bg_nbd"]!.params);
  for (const [t, theirs] of Object.entries(expected.expected_x_t))
    expect(apart(expectedPurchases(model, Number(t)), theirs)).toBeLessThan(2e-4);
});

test("BG/BB: P(alive) at the next opportunity of the 22 patterns of donors", () => {
  const model = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };
  const rows = readRows("btyd/bgbb_donations_palive_published_params.csv");
  expect(rows).toHaveLength(22);
  for (const row of rows)
    expect(
      opportunityAlive(model, Number(row["x"]), Number(row["t_x"]), Number(row["n"]))
    ).toBeCloseTo(Number(row["palive_next_opportunity"]), 8);
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
