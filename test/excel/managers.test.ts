/** Real runs: Managers and Training are made with the account cards, and what is typed there stays with its manager and product, run after run (R22, R79-R84). */
import { findResults, removeResults } from "../../src/excel/removeResults";
import type { JobEnd } from "../../src/job/job";
import { HEADER, serial } from "../cases/salesList";
import type { Value } from "../cases/case";
import { openExcel } from "../openExcel";
import { LINES_WITH_PLACES } from "../requirements/smallList";
import { sampleOf } from "../sample";
import { openWorkbook, workbookOf, type Workbook } from "./office";

let book: Workbook;
afterEach(() => book?.close());

type Row = { readonly [header: string]: Value };
const LIST: readonly (readonly Value[])[] = [
  [...HEADER, "Region", "Manager", "Product"],
  ...LINES_WITH_PLACES.map(({ day, customer, amount, region, manager, product }) => [
    serial(day), customer, amount, region, manager, product,
  ]),
]; // prettier-ignore
const address = `Sales!A1:F${LIST.length}`;
const run = async (request: Parameters<Workbook["run"]>[0] = {}): Promise<readonly string[]> => {
  const end: JobEnd = await book.run({ address, ...request });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end.remarks;
};
const rows = (name: string): readonly Row[] => {
  const { sheetId, area } = book.book.tables.find((table) => table.name === name)!;
  const [header = [], ...all] = book.book.sheet(sheetId)!.values(area) as Value[][];
  return all.map((row) =>
    Object.fromEntries(
      header.map((one, i) => [String(one), row[i]!] as const).filter(([, cell]) => cell !== "")
    )
  );
};
/** Types into rows of a table, from the row of the given number on. */
const type = (name: string, from: number, texts: readonly Row[]): Promise<void> =>
  book.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(name);
    texts.forEach((row, i) => {
      for (const [header, text] of Object.entries(row))
        columns
          .getItem(header)
          .getDataBodyRange()
          .getCell(from + i, 0).values = [[text]];
    });
    await context.sync();
  });
const change = (work: (cells: Value[][]) => Value[][]): Promise<void> => {
  const cells = work(LIST.map((row) => [...row]));
  const blank = Array.from({ length: LIST.length - cells.length }, () => ["", "", "", "", "", ""]);
  return book.write(address, [...cells, ...blank]);
};

/**
 * Kim sells Alfa (12,000 of tea) and Gamma, Lee sells Beta (1,800 of tea) and Delta, who is lost; Alfa and Beta are the key accounts. The shares are of
 * 15,200: Kim 12,200, Lee 3,000.
 */
const KIM = {
  "In the list": "yes",
  Customers: 2,
  "Key accounts": 1,
  Revenue: 12_200,
  Share: 0.802632,
};
const LEE = {
  "In the list": "yes",
  Customers: 2,
  "Key accounts": 1,
  Revenue: 3_000,
  Share: 0.197368,
  Lost: 1,
};
const SKILL = "Knows the products and answers specific questions";

/** Views that nobody looks at here, and that take most of a run; once deleted, they stay away. */
const VIEWS = ["Card", "Meeting brief", "Plans", "Effort", "Sources"];

let bytes: Uint8Array;
async function typed(others: readonly string[]): Promise<Uint8Array> {
  book = await openWorkbook(LIST, { sheets: [] });
  await run({ accounts: "key" });
  for (const name of others) book.book.deleteSheet(book.book.sheetByName(name)!.id);
  await type("Managers", 0, [
    { [SKILL]: "3 unaided", Education: "'=economics" },
    { Tasks: "tea of the new harvest" },
  ]);
  await type("Training", 0, [{ "Trained on": serial("2026-02-01"), "Trained by": "Ann" }]);
  const saved = await book.save();
  book.close();
  return saved;
}
beforeAll(async () => {
  bytes = await typed([...VIEWS, "Manager"]);
});
const open = async (saved = bytes): Promise<void> => {
  book = workbookOf(await openExcel({ bytes: saved }), 60);
};

const TYPED = [
  { ...KIM, [SKILL]: "3 unaided", Education: "=economics" },
  { ...LEE, Tasks: "tea of the new harvest" },
];

test("a row for each manager of the list, with figures; for each product of their customers one to be trained on; the card counts both", async () => {
  await open();
  await run();
  expect(rows("Managers")).toMatchObject(TYPED);
  expect(rows("Managers").map((row) => row["Manager"])).toEqual(["Kim", "Lee"]);
  // Beta bought 300 three times in the later half of the year.
  expect(rows("Training")).toMatchObject([
    { Manager: "Kim", Product: "Tea", "Bought by": "Alfa", "Trained on": serial("2026-02-01") },
    // Gamma has no card.
    { Manager: "Kim", Product: "Cups", "Bought by": "Gamma", "Brought in": 100 },
    { Manager: "Lee", Product: "Tea", "Bought by": "Beta", "Brought in": 900 },
  ]);
  expect(rows("Accounts").map((row) => row["Products trained"])).toEqual(["1 of 1", "0 of 1"]);
  const before = [await book.formulas("Managers"), await book.formulas("Training")];
  await run();
  expect([await book.formulas("Managers"), await book.formulas("Training")]).toEqual(before);
  await run({ language: "th-TH" });
  expect(rows("Managers")[0]).toMatchObject({ ผู้ดูแล: "Kim", การศึกษา: "=economics" });
  expect((await book.Excel.run(findResults)).typed).toBe(5);
});

test("sorted by hand, a manager under another spelling, one who left, a new one, and rows that somebody added", async () => {
  await open();
  await book.Excel.run(async (context) => {
    context.workbook.tables.getItem("Managers").sort.apply([{ key: 0, ascending: false }], false);
    const training = context.workbook.tables.getItem("Training");
    const { columns } = training;
    columns.load("items/name");
    await context.sync();
    const own: Row = { Manager: "lee ", Product: "TEA", "Trained on": serial("2026-03-01") };
    training.resize(training.getRange().getResizedRange(1, 0));
    training.getDataBodyRange().getLastRow().values = [
      columns.items.map(({ name }) => own[name] ?? ""),
    ];
    await context.sync();
  });
  // Kim is written otherwise, Beta is Mia's from now on, Delta stays Lee's.
  await change((all) =>
    all.map((row) =>
      row[4] === "Kim"
        ? [...row.slice(0, 4), "KIM", row[5]!]
        : row[1] === "Beta"
          ? [...row.slice(0, 4), "Mia", row[5]!]
          : row
    )
  );
  await run();
  const managers = new Map(rows("Managers").map((row) => [row["Manager"], row]));
  expect(managers.get("KIM")).toMatchObject({ ...KIM, [SKILL]: "3 unaided" });
  expect(managers.get("Mia")).toMatchObject({ Revenue: 1800 });
  expect(managers.get("Lee")).toMatchObject({ Revenue: 1200, Tasks: "tea of the new harvest" });
  const training = rows("Training");
  expect(training).toHaveLength(5);
  expect(training).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ Manager: "KIM", Product: "Tea", "Trained by": "Ann" }),
      expect.objectContaining({ Manager: "KIM", Product: "Cups", "Bought by": "Gamma" }),
      expect.objectContaining({ Manager: "Mia", Product: "Tea", "Bought by": "Beta" }),
      expect.objectContaining({ Manager: "Lee", "Bought by": "no customer any more" }),
      { Manager: "lee ", Product: "TEA", "Trained on": serial("2026-03-01") },
    ])
  );
  // Whoever sells nothing any more stays, marked, with what was typed.
  await change((all) => all.filter((row) => row[4] !== "Lee"));
  await run({ answers: { otherCustomers: "update" } });
  const left = rows("Managers").find((row) => row["Manager"] === "Lee")!;
  expect(left).toMatchObject({ "In the list": "Not in the list", Tasks: "tea of the new harvest" });
  expect(left["Revenue"]).toBeUndefined();
});

test("rows that somebody doubled with their hidden keys: the first counts, which is said by name and not by key", async () => {
  await open();
  for (const name of ["Managers", "Training"]) {
    const { sheetId, area } = book.book.tables.find((table) => table.name === name)!;
    const first = { ...area, row: area.row + 1, rows: 1 };
    const sheet = book.book.sheet(sheetId)!;
    const cells = sheet.values(first);
    sheet.insertRows(area.row + 2, 1);
    sheet.write({ ...first, row: area.row + 2 }, cells, [], []);
  }
  const said = (await run()).filter((remark) => remark.includes("repeats"));
  expect(said).toEqual(
    ["Managers", "Training"].map(
      (sheet) => `1 row of sheet ${sheet} repeats another one, such as Kim: the first row counts.`
    )
  );
});

test("the page follows its cell by formulas alone: what is typed is seen at once, and whoever is picked stays", async () => {
  await open(await typed(VIEWS));
  const told = async () => {
    const values = (await book.values("Manager")) as Value[][];
    const right = values.flatMap((row) =>
      row.map((cell, i) => [String(cell), row[i + 1]] as const)
    );
    const listed = values.find((row) => row.includes("Tea"))!;
    const study = listed[listed.indexOf("Tea") + 3];
    return { ...Object.fromEntries(right), study };
  };
  // Of this list Kim's account is the larger one.
  expect(await told()).toMatchObject({
    ...{
      Customers: 2,
      Revenue: 12_200,
      [SKILL]: "3 unaided",
      Education: "=economics",
      study: "yes",
    },
    AX: expect.stringContaining("Your core"),
  });
  await book.write("Manager!B1", [["lee"]]);
  expect(await told()).toMatchObject({
    ...{ Customers: 2, Revenue: 3_000, [SKILL]: "", Tasks: "tea of the new harvest", study: "no" },
    AY: expect.any(String),
  });
  await type("Training", 2, [{ "Trained on": serial("2026-03-01") }]);
  await type("Strategies", 0, [{ "Strategy of the type": "visit every month" }]);
  expect(await told()).toMatchObject({ study: "yes", Breadwinner: "visit every month" });
  await run();
  expect(await told()).toMatchObject({
    Revenue: 3_000,
    study: "yes",
    Breadwinner: "visit every month",
  });
  expect(rows("Strategies")[0]).toMatchObject({ "Key accounts": 2, Share: 0.907895 });
});

test("a list without managers: blank rows, and what is typed there is nobody's but the user's; the list that names them takes the rows over", async () => {
  book = await openWorkbook(
    LIST.map((row) => [...row.slice(0, 3), ...row.slice(5)]),
    { sheets: [] }
  );
  const without = `Sales!A1:D${LIST.length}`;
  await run({ address: without, accounts: "key" });
  expect(rows("Managers")).toEqual(Array(10).fill({}));
  await type("Managers", 0, [{ Manager: "Kim", Tasks: "visits" }]);
  await type("Training", 0, [{ Manager: "Kim", Product: "Tea", "Trained on": "soon" }]);
  const remarks = await run({ address: without });
  expect(remarks.join()).toContain("sheet Training");
  const filled = (name: string) => rows(name).filter((row) => Object.keys(row).length > 0);
  expect(filled("Managers")).toEqual([{ Manager: "Kim", Tasks: "visits" }]);
  expect(filled("Training")).toEqual([{ Manager: "Kim", Product: "Tea", "Trained on": "soon" }]);
  await book.write("Sales!A1:F27", LIST);
  await run();
  expect(filled("Managers")).toMatchObject([{ ...KIM, Manager: "Kim", Tasks: "visits" }, LEE]);
  // The pair is told by the row that was typed: no second one.
  expect(filled("Training").map((row) => [row["Manager"], row["Product"]])).toEqual(
    expect.arrayContaining([["Kim", "Tea"], ["Kim", "Cups"], ["Lee", "Tea"]])
  ); // prettier-ignore
  expect(filled("Training")).toHaveLength(3);
});

test("a sheet that was deleted comes back only when it is asked for; Remove takes both out", async () => {
  await open();
  book.book.deleteSheet(book.book.sheetByName("Training")!.id);
  await run();
  expect(await book.sheets()).not.toContain("Training");
  await run({ accounts: "key" });
  expect(rows("Training")).toHaveLength(3);
  expect(rows("Managers")).toMatchObject(TYPED);
  await book.Excel.run(removeResults);
  expect(await book.sheets()).toEqual(["Sales"]);
});

test("a request that fails anywhere leaves what was typed, and the next run repairs the rest", async () => {
  await open();
  const sent = jest.spyOn(book.host, "execute");
  await run();
  const count = sent.mock.calls.length;
  sent.mockRestore();
  const [managers, training] = [rows("Managers"), rows("Training")];
  for (const n of sampleOf(
    Array.from({ length: count }, (_, i) => i + 1),
    3
  )) {
    // prettier-ignore
    book.close();
    await open();
    book.host.failBatch(n, { code: "GeneralException", message: "", done: 0.5 });
    await book.run({ address });
    await run();
    expect([n, rows("Managers"), rows("Training")]).toEqual([n, managers, training]);
  }
});
