/** By hand: three customers of equal value have no shape to compute limits from; nobody can fit a model to so few. */
import { analyse } from "../../../src/engine/analyse";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { wordingFor } from "../../../src/wording/wordingFor";
import { salesOf } from "../fixtures";

const NAMES = ["a", "b", "c"];
const equal = salesOf(
  [46_000, 46_020, 46_040].flatMap((day) =>
    NAMES.map((customer) => ({ customer, day, amount: 10 }))
  )
);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("a rule that cannot be used is an issue, and the words name the rule that was", () => {
  test("computed limits of equal values: the shares take their place", () => {
    const analysis = analyse(equal, readSettings({ abc: { by: "computed" } }));
    expect(analysis.noComputedLimits).toEqual({ reason: "allEqual", count: 1, groups: 1 });
    expect(analysis.abcLimits).toEqual([0.8, 0.95]);
    expect(analysis.issues).toContainEqual({
      code: "noComputedLimits",
      kind: "note",
      count: 1,
      cells: [],
      facts: { reason: "allEqual", a: 80, b: 95 },
    });
    const words = wordingFor("en-US").assumptions(analysis);
    expect(words.find(({ part }) => part === "limits")?.text).toBe("ABC limits 80/95");
  });

  test("inside groups: those without limits are counted, the others are cut by their own", () => {
    const index = Uint32Array.from(equal.customer, (c) => (c === 0 ? 1 : 2));
    const region = { name: "Region", role: "region", values: ["", "N", "S"], index } as const;
    const analysis = analyse(
      { ...equal, dimensions: [region] },
      readSettings({ abc: { by: "computed", within: "Region" } })
    );
    expect(analysis.noComputedLimits).toEqual({ reason: "fewCustomers", count: 2, groups: 2 });
    expect(analysis.abcLimits).toEqual([]);
    const found = analysis.issues.find(({ code }) => code === "noComputedLimits")!;
    expect(plain(wordingFor("en-US").issue(found).what)).toBe(
      "No limits could be calculated in 2 of 2 groups: there are too few customers, or their values hardly differ."
    );
  });

  test("P(alive) of a short list: the own rhythm takes its place", () => {
    const analysis = analyse(equal, readSettings({ lost: { rule: "alive" } }));
    expect(analysis.noAliveModel).toBe("fewRepeatCustomers");
    const found = analysis.issues.find(({ code }) => code === "noAliveModel")!;
    expect(found.facts).toEqual({ reason: "fewRepeatCustomers", factor: 1.5 });
    const wording = wordingFor("en-US");
    expect(wording.issue(found).what).toContain("fewer than 50 customers");
    expect(wording.assumptions(analysis).find(({ part }) => part === "lost")?.text).toBe(
      "lost = no purchase for longer than 1.5 × the longest pause"
    );
  });

  test("nothing is said of rules that were used, or not asked for", () => {
    const { issues, noComputedLimits, noAliveModel } = analyse(equal, readSettings({}));
    expect([noComputedLimits, noAliveModel]).toEqual([undefined, undefined]);
    expect(issues.map(({ code }) => code)).not.toContain("noComputedLimits");
  });
});
