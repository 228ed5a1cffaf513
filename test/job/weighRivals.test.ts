/** The border of the question: a tenth of the customers is tolerated, more is asked (workflow: "asked only if letters differ for more than 10 %"). */
import type { Issue } from "../../src/engine/sales/rows/issue";
import { weighRivals } from "../../src/job/analyse/weighRivals";

const issue: Issue = {
  code: "ambiguousColumns",
  kind: "note",
  count: 1,
  cells: [],
  facts: { role: "amount", header: "Net", others: "Gross" },
};
/** Ten customers, all A but the first `moved` ones. */
const letters = (moved: number) =>
  new Map(Array.from({ length: 10 }, (_, i) => [`c${i}`, i < moved ? "B" : "A"]));
const weigh = (moved: number, role: "amount" | "date" = "amount") =>
  weighRivals([issue], letters(0), { total: 100, valueBasis: "revenue" }, [
    { role, header: "Gross", letters: letters(moved), total: 120 },
  ])[0]!;

test.each([
  [0, "note"],
  [1, "note"],
  [2, "question"],
])("%d of 10 customers with another letter: %s", (moved, kind) => {
  expect(weigh(moved)).toMatchObject({ kind, facts: { differing: moved, customers: 10 } });
});

test("the first customer of the sheet whose letter moves is named, with both letters", () => {
  expect(weigh(2).facts).toMatchObject({ name: "c0", letter: "A", otherLetter: "B" });
});

test("a rival for another role says nothing here", () => {
  expect(weigh(5, "date")).toBe(issue);
});
