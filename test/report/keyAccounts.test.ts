/**
 * Sheet Key accounts, worked by hand on the four customers of test/cases/salesList: Alfa brings 12,000 of 15,200, Beta 1,800, Delta 1,200, Gamma 200. Alfa, Beta
 * and Delta are in the North; Kim looks after Alfa and Gamma, Lee after Beta and Delta.
 */
import { buildReport } from "../../src/report/buildReport";
import type { EarlierRow } from "../../src/report/earlierRows";
import type { ReportInput } from "../../src/report/reportInput";
import { LANGUAGES } from "../../src/wording/language";
import { LINES } from "../cases/salesList";
import { inputOf, salesOf } from "./sample";

const NAMES = salesOf(LINES).customers;
const column = (
  name: string,
  role: "region" | "manager",
  of: { readonly [customer: string]: string }
) => {
  const values = ["", ...new Set(Object.values(of))];
  return {
    name,
    role,
    values,
    index: Uint32Array.from(LINES, ({ customer }) => values.indexOf(of[customer]!)),
  };
};
const DIMENSIONS = [
  column("Region", "region", { Alfa: "North", Beta: "North", Delta: "North", Gamma: "South" }),
  column("Seller", "manager", { Alfa: "Kim", Beta: "Lee", Delta: "Lee", Gamma: "Kim" }),
];
const typed = (name: string, texts: { readonly [id: string]: string }): EarlierRow => ({
  key: name,
  customer: NAMES.indexOf(name),
  text: (id) => texts[id] ?? "",
  typed: "",
});
const inputWithRows = (...rows: readonly EarlierRow[]): ReportInput =>
  inputOf("en-US", LINES, true, { dimensions: DIMENSIONS, earlier: { keyAccounts: rows } });

const sheetOf = (input: ReportInput) =>
  buildReport(input).sheets.find(({ kind }) => kind === "keyAccounts");
const cellsOf = (input: ReportInput, id: string) =>
  sheetOf(input)!.table!.columns.find((one) => one.id === id)!.cells;
const rowsOf = (input: ReportInput, ...ids: readonly string[]) => {
  const columns = ids.map((id) => cellsOf(input, id));
  return Array.from(columns[0]!, (_, row) => columns.map((cells) => cells[row]));
};
const headOf = (input: ReportInput) =>
  sheetOf(input)!.blocks.flatMap(({ values }) => values.flat());
/** The rows of the block below the table that has this title. */
const footOf = (input: ReportInput, title: string) => {
  const { blocks } = sheetOf(input)!.foot!;
  const at = blocks.findIndex(({ values }) => values[0]![0] === title);
  return blocks[at + 1]!.values;
};
const footTexts = (input: ReportInput) =>
  sheetOf(input)!.foot!.blocks.flatMap(({ values }) => values.flat());

const plain = inputWithRows();

test("R05: the title holds the share of all key accounts against the band", () => {
  // 13,800 of 15,200.
  expect(headOf(plain)[0]).toBe(
    "2 key accounts together bring in 90.8% of revenue. Key accounts usually bring in 30–55%: this is more; the business depends on these customers."
  );
});

test("R07, R12: each key account with the criterion that makes it one, and computed hints", () => {
  expect(rowsOf(plain, "customer", "isKey", "because", "hints")).toEqual([
    [
      "Alfa",
      "yes",
      "Breadwinner: brings in 10% or more; one of the largest",
      "largest of Region North",
    ],
    ["Beta", "yes", "Breadwinner: brings in 10% or more", ""],
  ]);
});

test("R03: what if they left", () => {
  // Without Alfa 3,200 are left: Beta 56.3 %, then Delta becomes A (56.3 % are ahead) and Gamma B (93.8 %). Without Beta everybody keeps the class.
  expect(rowsOf(plain, "ifLeft", "classesChange")).toEqual([
    [0.789474, 2],
    [0.118421, 0],
  ]);
});

test("R35: growth of key accounts against the rest", () => {
  // 5 July to 31 December against 6 January to 4 July: Alfa 6,000 and 6,000, Beta 900 and 900; Delta 1,000 and nothing, Gamma 100 and 100.
  expect(headOf(plain)).toContain(
    "In the last 180 days against the 180 before: key accounts 0%, all others −91%."
  );
  expect(cellsOf(plain, "change")).toEqual([0, 0]);
  const [header, january, ...others] = footOf(plain, "Key accounts against the rest");
  expect(header).toEqual([
    "Period", "Key accounts", "Change", "All others", "Change", "Share of key accounts",
  ]); // prettier-ignore
  // January: Alfa 1,000 and Beta 300; Delta 200.
  expect(january).toEqual(["January 2025", 1300, "", 200, "", 0.866667]);
  expect(others).toHaveLength(11);
});

test("R09: how long somebody has been a customer", () => {
  // From 10 January to 31 December: 355 days; from 15 January 350.
  expect(cellsOf(plain, "years")).toEqual([0.971957, 0.958267]);
});

test("R76, R77, R78: managers, and what if the largest one's customers left", () => {
  const [header, ...rows] = footOf(plain, "By Seller");
  expect(header).toEqual([
    "Seller", "Customers", "Key accounts", "Revenue", "Share", "A / B / C", "Lost", "Returned", "Kept in a year", "Years as a customer",
  ]); // prettier-ignore
  // Gamma was lost and came back in December. Days as customers: Alfa 355, Gamma 314; Beta 350, Delta, who is lost, 151. A year ago nobody was one, so nobody was kept.
  expect(rows).toEqual([
    ["Kim", 2, 1, 12_200, 0.802632, "1 / 0 / 1", 0, 1, "", 0.91583],
    ["Lee", 2, 1, 3000, 0.197368, "1 / 1 / 0", 1, 0, "", 0.685846],
  ]);
  expect(footTexts(plain)).toEqual(
    expect.arrayContaining([
      "Kim holds 80.3% of revenue.",
      "Half the business or more depends on one person.",
      // Of Beta and Delta, Delta becomes A: 60 % are ahead.
      "If all customers of Kim left, 80.3% of revenue would go, and 1 other customer would be in another class.",
    ])
  );
  expect(footOf(plain, "By class").map(([letter, count, lost]) => [letter, count, lost])).toEqual([
    ["Class", "Customers", "Lost"],
    ["A", 2, 0],
    ["B", 1, 1],
    ["C", 1, 0],
  ]);
});

test("R61: what AX customers have in common, beside all", () => {
  expect(footOf(plain, "What AX customers have in common").slice(1)).toEqual([
    ["Region: North", 1, 1, 0.75],
    ["Seller: Kim", 1, 1, 0.5],
  ]);
});

describe("R04, R06, R12, R14: what people tick counts", () => {
  test("a tick makes a key account, a decision against unmakes one, in any language; the share follows", () => {
    const input = inputWithRows(
      typed("Gamma", { wellKnown: "Так", expert: "x" }),
      typed("Beta", { decision: "нет", note: "too small" })
    );
    expect(rowsOf(input, "customer", "isKey", "because")).toEqual([
      ["Alfa", "yes", "Breadwinner: brings in 10% or more; one of the largest"],
      ["Gamma", "yes", "Image-maker: well-known name; Expert"],
      ["Beta", "no", "your decision: no key account"],
    ]);
    // 12,200 of 15,200.
    expect(headOf(input)[0]).toContain("2 key accounts together bring in 80.3% of revenue.");
  });

  test("a decision for one is the reason; any other text is none", () => {
    const input = inputWithRows(
      typed("Delta", { decision: "yes" }),
      typed("Gamma", { leader: "?" })
    );
    expect(rowsOf(input, "customer", "isKey", "because")).toEqual([
      ["Alfa", "yes", "Breadwinner: brings in 10% or more; one of the largest"],
      ["Beta", "yes", "Breadwinner: brings in 10% or more"],
      ["Delta", "yes", "your decision"],
      ["Gamma", "no", ""],
    ]);
  });

  test("no cell that people fill is written", () => {
    const { columns } = sheetOf(plain)!.table!;
    const own = columns.filter(({ role }) => role === "typed");
    expect(own.map(({ id }) => id)).toEqual([
      "wellKnown", "leader", "regionLeader", "expert", "decision", "budget", "note",
    ]); // prettier-ignore
    expect(own.flatMap(({ cells }) => cells)).toEqual([]);
  });
});

test("a list without dates says who they are, and nothing of time", () => {
  const undated = inputOf("en-US", LINES, false);
  // Excel takes no area of no rows.
  expect(sheetOf(undated)).not.toHaveProperty("foot");
  expect(cellsOf(undated, "customer")).toEqual(["Alfa", "Beta"]);
  const ids = sheetOf(undated)!.table!.columns.map(({ id }) => id);
  expect(["status", "firstPurchase", "years", "change"].filter((id) => ids.includes(id))).toEqual(
    []
  );
});

test.each(LANGUAGES)(
  "%s: headers differ from each other, and hold nothing that formulas choke on",
  (language) => {
    const input = inputOf(language, LINES, true, { dimensions: DIMENSIONS });
    const headers = sheetOf(input)!.table!.columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.filter((header) => /[[\]#']/.test(header))).toEqual([]);
  }
);

describe("R10: a budget that somebody typed", () => {
  // Nova bought 50 once, on 1 October: new, with nothing promising. Beta, the smallest of class A, brought 1,800 in a year.
  const lines = [...LINES, { customer: "Nova", day: "2025-10-01", amount: 50 }];
  const withBudget = (name: string, budget: string, settings = {}): ReportInput =>
    inputOf("en-US", lines, true, {
      settings,
      earlier: {
        keyAccounts: [
          { ...typed(name, { budget }), customer: name === "Nova" ? 4 : NAMES.indexOf(name) },
        ],
      },
    });
  const said = (input: ReportInput, name: string) =>
    rowsOf(input, "customer", "isKey", "because", "hints").find(([customer]) => customer === name);

  test("makes a new customer a prospect from what the smallest of class A brought in a year on", () => {
    const input = withBudget("Nova", "1 800");
    expect(said(input, "Nova")).toEqual([
      "Nova",
      "yes",
      "Prospect: new, with a budget of 1,800",
      expect.any(String),
    ]);
    expect(headOf(input).join(" ")).toContain("from 1,800 on it makes a new customer a prospect");
    expect(said(withBudget("Nova", "1799"), "Nova")).toEqual([
      "Nova",
      "no",
      "",
      "budget below 1,800",
    ]);
  });

  test("from a limit of the settings on; that of an old customer changes nothing, and it is said", () => {
    const settings = { keyAccounts: { leastBudget: 500 } };
    expect(said(withBudget("Nova", "500", settings), "Nova")![1]).toBe("yes");
    expect(said(withBudget("Nova", "much", settings), "Nova")!.slice(1)).toEqual(["no", "", ""]);
    expect(said(withBudget("Delta", "9000", settings), "Delta")).toEqual([
      "Delta",
      "no",
      "",
      "budget: counts for new customers only",
    ]);
  });
});

test("R06: other criteria are said, and by which of them somebody is a key account", () => {
  const keyAccounts = { match: "all", criteria: ["class", "purchases"], leastPurchases: 12 };
  const input = inputOf("en-US", LINES, true, { settings: { keyAccounts } });
  expect(headOf(input).join(" ")).toContain(
    "Key accounts meet all of these criteria: class A; 12 purchases or more."
  );
  // Beta is A with 6 purchases.
  expect(
    rowsOf(input, "customer", "isKey", "because").filter(([, isKey]) => isKey === "yes")
  ).toEqual([["Alfa", "yes", expect.stringContaining("class A; 12 purchases or more")]]);
});
