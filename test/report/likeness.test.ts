/** How like the best customers a prospect is (R37, R61), worked by hand. docs/accounts.md#likeness */
import { likeness } from "../../src/report/accounts/likeness";
import type { ReportInput } from "../../src/report/reportInput";
import { input } from "../requirements/smallList";

/** Alfa is AX by the numbers, Beta by hand: both are in the north; Alfa roasts, Beta retails. */
function bestTwo(): ReportInput {
  const given = input();
  const names = given.result.customers;
  const set = { byHand: {}, set: "AX", ours: { abc: "A", xyz: "Y" } };
  const values = ["Roasting", "Retail"];
  const dominant = Int32Array.from(names, (name) => (name === "Alfa" ? 0 : 1));
  const dimensions = [...given.review.dimensions, { name: "Trade", role: "industry" as const, values, dominant }]; // prettier-ignore
  return {
    ...given,
    standing: new Map([[names.indexOf("Beta"), set]]),
    review: { ...given.review, dimensions },
  };
}
const typed = (texts: { readonly [id: string]: string }) => ({
  text: (id: string) => texts[id] ?? "",
});

test.each([
  [{ region: "North" }, 1],
  [{ region: " north " }, 1],
  [{ region: "South" }, 0],
  [{ industry: "retail" }, 1 / 2],
  // Of both the mean.
  [{ region: "North", industry: "Retail" }, 3 / 4],
  [{ region: "Mars", industry: "Retail" }, 1 / 4],
  [{ need: "3 urgent" }, undefined],
])("%j: %p", (texts, expected) => {
  expect(likeness(bestTwo())!(typed(texts))).toBe(expected);
});

test("where the list has neither region nor industry nothing is said", () => {
  const given = bestTwo();
  const dimensions = given.review.dimensions.filter(({ role }) => role === "product");
  expect(likeness({ ...given, review: { ...given.review, dimensions } })).toBeUndefined();
});
