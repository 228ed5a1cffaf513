/** Worked cases of Managers, Training and Strategies as plain data: which products are to be studied, what counts as trained, and the page of a manager (R22, R33, R79-R84). */
import { accountsWanted } from "../../src/report/accountsWanted";
import { buildReport } from "../../src/report/buildReport";
import type { ReportSheet } from "../../src/report/blocks/report";
import type { EarlierRow } from "../../src/report/earlierRows";
import { nameKey } from "../../src/report/nameKey";
import type { ReportInput } from "../../src/report/reportInput";
import type { TableKind } from "../../src/report/blocks/report";
import {
  isTrained,
  studiedProducts,
  studyLists,
  trainedFor,
} from "../../src/report/accounts/training";
import { LANGUAGES } from "../../src/wording/language";
import { wordingFor } from "../../src/wording/wordingFor";
import { input as smallInput } from "../requirements/smallList";
import { inputOf, inputOfSales } from "./sample";

const row = (texts: { readonly [id: string]: string }): EarlierRow => ({
  key: texts["key"] ?? "",
  customer: undefined,
  text: (id) => texts[id] ?? "",
  typed: "",
});
const given = (
  earlier: { readonly [kind in TableKind]?: readonly EarlierRow[] } = {},
  views: ReportInput["views"] = {}
): ReportInput => {
  const accounts = accountsWanted(undefined, "key")!;
  return smallInput({ accounts, earlier, views });
};

/** Customers of one manager buy twelve products, the n-th for n. Alfa has a card, unless others are to. */
function twelveProducts(
  earlier: readonly EarlierRow[] = [],
  withCards: readonly number[] = [0]
): ReportInput {
  const values = ["", ...Array.from({ length: 12 }, (_, i) => `P${i + 1}`)];
  const names = ["Alfa", "Beta", "Gamma"];
  const lines = [
    ...[8, 9, 10, 11, 12].map((n) => [0, n, n] as const),
    ...[1, 2, 3, 4, 5].map((n) => [1, n, n] as const),
    ...[6, 7].map((n) => [2, n, n] as const),
  ];
  const accounts = { key: false, customers: withCards, isAsked: true };
  return inputOfSales(
    {
      lineCount: lines.length,
      customers: names,
      customer: Int32Array.from(lines, ([c]) => c),
      day: new Int32Array(0),
      amount: Float64Array.from(lines, ([, , n]) => n),
      dimensions: [
        { name: "Product", role: "product", values, index: Uint32Array.from(lines, ([, n]) => n) },
        {
          ...{ name: "Manager", role: "manager", values: ["", "Kim"] },
          index: new Uint32Array(lines.length).fill(1),
        },
      ],
      grain: "day",
    },
    "en-US",
    { accounts, earlier: { training: earlier } }
  );
}

describe("what a manager is to study", () => {
  const products = (...rows: readonly EarlierRow[]) =>
    studiedProducts(twelveProducts(rows)).map(({ product }) => product);
  const ten = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((n) => `P${n}`);
  test("the ten products that brought most, of all customers, and what accounts buy most, which their cards count", () => {
    expect(products()).toEqual(ten);
    // Beta buys P1 to P5.
    const all = studiedProducts(twelveProducts([], [0, 1])).map(({ product }) => product);
    expect(all).toEqual([...ten, "P2", "P1"]);
  });
  test("three buyers are named, the others counted", () => {
    const lines = ["Alfa", "Beta", "Gamma", "Delta", "Omega"].map((customer, i) => ({
      ...{ customer, day: "2025-03-01", amount: 100 - i },
    }));
    const one = (role: "manager" | "product", text: string) => ({
      ...{ name: role, role, values: ["", text], index: new Uint32Array(lines.length).fill(1) },
    });
    const accounts = { key: false, customers: [0], isAsked: true };
    const dimensions = [one("manager", "Kim"), one("product", "Tea")];
    const { table } = buildReport(
      inputOf("en-US", lines, true, { accounts, dimensions })
    ).sheets.find(({ kind }) => kind === "training")!;
    const cells = table!.columns.find(({ id }) => id === "boughtBy")!.cells;
    expect(cells).toEqual(["Alfa; Beta; Gamma and 2 more"]);
  });
  test("one that stands there already stays; a pair that somebody typed is theirs", () => {
    const stands = row({ key: nameKey("Kim", "P1"), manager: "Kim", product: "P1" });
    expect(products(stands)).toEqual([...ten, "P1"]);
    expect(products(row({ manager: " KIM", product: "p12" }))).toEqual(ten.slice(1));
    const input = twelveProducts([row({ manager: "kim", product: "Own" })]);
    expect(studyLists(input)("KIM")).toEqual([...ten, "Own"]);
    expect(studyLists(input)("Lee")).toEqual([]);
  });
});

describe("trained", () => {
  test("on a day, in any row of the pair; a text that is no day is nothing", () => {
    const training = [
      row({ manager: "Kim", product: "P12", trainedOn: "46000" }),
      row({ manager: "Kim", product: "P11", trainedOn: "soon" }),
    ];
    const is = isTrained({ earlier: { training } });
    expect([is("KIM ", "p12"), is("Kim", "P11"), is("Lee", "P12")]).toEqual([true, false, false]);
    // Alfa buys P8 to P12.
    expect(trainedFor(twelveProducts(training))(0)).toEqual({ trained: 1, count: 5 });
  });
  test("nothing is said where the list names no managers", () => {
    const input = twelveProducts();
    const [product] = input.review.dimensions;
    const without = { ...input, review: { ...input.review, dimensions: [product!] } };
    expect(trainedFor(without)(0)).toBeUndefined();
  });
});

test("a key is the same of a name however it is spaced and capitalised, and of a key again that key", () => {
  expect(nameKey(" Kim   Lee")).toBe("kim lee");
  expect(nameKey("a|b", "c")).not.toBe(nameKey("a", "b|c"));
  for (const key of [nameKey("Kim"), nameKey("Kim", 'Tea "1"')]) expect(nameKey(key)).toBe(key);
});

describe("the page of a manager", () => {
  const page = (input: ReportInput): ReportSheet | undefined =>
    buildReport(input).sheets.find(({ kind }) => kind === "manager");
  const text = (input: ReportInput): string =>
    page(input)!
      .blocks.flatMap(({ values }) => values.flat())
      .map((cell) => (typeof cell === "object" ? cell.formula : String(cell)))
      .join("\n");

  test("whoever was picked stays; Managers that was deleted takes it along, and one that is not asked for stays away", () => {
    const picked = (chosen: string) =>
      page(given({ managers: [] }, { manager: { row: 0, column: 0, chosen } }))!.blocks[0]!
        .values[0]![0];
    expect(["lee ", "Nobody"].map(picked)).toEqual(["Lee", "Kim"]);
    const { accounts, ...unasked } = given();
    expect(accounts).toBeDefined();
    expect(page(unasked)).toBeUndefined();
    expect(
      page({ ...unasked, views: { manager: { row: 0, column: 0, chosen: "" } } })
    ).toBeUndefined();
  });
  test("what to do is told by Matrix as it was written over, by type as it is typed; columns go by the headers that stand", () => {
    const input = given();
    const told = text({
      ...input,
      advice: new Map([["AX", "Visit every month"]]),
      names: { ...input.names, managersHeaders: { tasks: "To do", education: null } },
    });
    expect(told).toContain("Visit every month");
    expect(told).toContain('MATCH("imagemaker",Strategies[Type key],0)');
    expect(told).toContain("Managers[To do]");
    expect(told).not.toContain("Managers[Education]");
  });
  test.each(LANGUAGES)("%s: texts in formulas have 255 characters at most", (language) => {
    const { wording: _, ...input } = given();
    const texts = text({ ...input, wording: wordingFor(language) }).match(/"(?:[^"]|"")*"/g)!;
    expect(texts.filter((one) => one.length > 257)).toEqual([]);
  });
});
