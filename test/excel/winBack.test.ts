/** Real runs: the win-back list in the workbook, typed in, sorted, and run again (R66, R67, R75). */
import { readSettings } from "../../src/engine/settings/readSettings";
import type { JobEnd } from "../../src/job/job";
import { HEADER, LINES, serial } from "../cases/salesList";
import { openWorkbook, type Workbook } from "./office";

type Lines = readonly (readonly [day: string, customer: string, amount: number])[];

const FIRST: Lines = [
  ...LINES.map(({ day, customer, amount }) => [day, customer, amount] as const),
  // As Delta, but larger, and smaller: Omega and Sigma are lost too.
  ...["2025-01-06", "2025-02-06", "2025-03-06", "2025-04-06"].flatMap((day) => [
    [day, "Omega", 900] as const,
    [day, "Sigma", 20] as const,
  ]),
];
/** A month later: Delta has bought again, Sigma is in the list no more, and Tau, who is new there, is lost. */
const SECOND: Lines = [
  ...FIRST.filter(([, customer]) => customer !== "Sigma"),
  ...["2025-01-07", "2025-02-07", "2025-03-07", "2025-04-07"].map((day) => [day, "Tau", 50] as const),
  ["2026-01-10", "Alfa", 1000],
  ["2026-01-20", "Delta", 500],
]; // prettier-ignore

const LIST = `Sales!A1:C${FIRST.length + 1}`;

let book: Workbook;
afterEach(() => book?.close());

const open = async (): Promise<Workbook> =>
  (book = await openWorkbook(
    [HEADER, ...FIRST.map((line) => [serial(line[0]), line[1], line[2]])],
    { sheets: ["winBack"] }
  ));
const written = (end: JobEnd) => {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end;
};
const replaceList = async (lines: Lines): Promise<string> => {
  const rows = lines.map(([day, customer, amount]) => [serial(day), customer, amount]);
  await book.write(`Sales!A1:C${rows.length + 1}`, [[...HEADER], ...rows]);
  const empty = FIRST.length - rows.length;
  if (empty > 0)
    await book.write(
      `Sales!A${rows.length + 2}:C${FIRST.length + 1}`,
      Array.from({ length: empty }, () => ["", "", ""])
    );
  return `Sales!A1:C${rows.length + 1}`;
};
/** The rows of the table by the name that is shown, each by its headers. */
const rowsOf = async (sheet = "Win-back"): Promise<Map<string, Record<string, unknown>>> => {
  const cells = await book.values(sheet);
  const top = cells.findIndex(
    (row) => row.length > 20 && row.filter((cell) => cell !== "").length > 20
  );
  const [header = [], ...rows] = cells.slice(top);
  const end = rows.findIndex(([name]) => name === "");
  return new Map(
    rows
      .slice(0, end < 0 ? rows.length : end)
      .map((row) => [
        String(row[0]),
        Object.fromEntries(header.map((name, i) => [String(name), row[i]])),
      ])
  );
};
/** Types into the row of a customer. */
const type = async (customer: string, cells: { readonly [header: string]: string | number }) => {
  await book.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("WinBack");
    const names = table.columns.getItem("Customer").getDataBodyRange().load("values");
    await context.sync();
    const row = names.values.findIndex(([name]) => name === customer);
    for (const [header, value] of Object.entries(cells))
      table.columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
};
const sortByName = () =>
  book.Excel.run(async (context) => {
    context.workbook.tables.getItem("WinBack").sort.apply([{ key: 0, ascending: false }], false);
    await context.sync();
  });

test("the first run lists the lost by value, and offers what can be picked", async () => {
  await open();
  written(await book.run({ address: LIST }));
  expect([...(await rowsOf()).keys()]).toEqual(["Omega", "Delta", "Sigma"]);
  await book.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("WinBack");
    const { dataValidation } = table.columns.getItem("Reason").getDataBodyRange();
    dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe(
      "Service got worse,Quality got worse,Deadlines and promises,Opinion not heard,Price,Closed down,Other"
    );
  });
});

test("R75: what was typed stays with its customer, and a sale fills the row of whoever came back", async () => {
  await open();
  written(await book.run({ address: LIST }));
  await type("Delta", {
    Offer: "Gift",
    Owner: "Olena",
    Cost: 40,
    Reason: "Price",
    "Want back": "Yes",
  });
  await type("Omega", {
    Reason: "Opinion not heard",
    "Opinion asked on": 46_000,
    "Opinion answered on": 46_010,
  });
  await type("Sigma", { Owner: "Ivan" });
  await sortByName();
  const address = await replaceList(SECOND);
  written(await book.run({ address }));

  const rows = await rowsOf();
  expect([...rows.keys()].sort()).toEqual(["Delta", "Omega", "Sigma", "Tau"]);
  expect(rows.get("Delta")).toMatchObject({
    State: "Won back",
    Offer: "Gift",
    Owner: "Olena",
    Cost: 40,
    Reason: "Price",
    "Want back": "Yes",
    "Listed on": serial("2025-12-31"),
    "Offered on": serial("2026-01-20"),
    "Returned on": serial("2026-01-20"),
    "Bought since": 500,
    "Class then": "B",
  });
  expect(rows.get("Omega")).toMatchObject({
    State: "Lost",
    Reason: "Opinion not heard",
    "Opinion asked on": 46_000,
    "Opinion answered on": 46_010,
    Owner: "",
  });
  expect(rows.get("Sigma")).toMatchObject({
    State: "Not in the list",
    Owner: "Ivan",
    "Listed on": serial("2025-12-31"),
  });
  expect(rows.get("Tau")).toMatchObject({
    State: "Lost",
    "Listed on": serial("2026-01-20"),
    Owner: "",
  });
});

test("a run that sees nothing new changes nothing; another language and a wider criterion keep every row and every typed cell", async () => {
  await open();
  written(await book.run({ address: LIST }));
  await type("Delta", { Offer: "Gift", Owner: "Olena" });
  written(await book.run({ address: LIST }));
  const before = await rowsOf();
  written(await book.run({ address: LIST }));
  expect(await rowsOf()).toEqual(before);

  const end = written(
    await book.run({
      address: LIST,
      language: "uk-UA",
      settings: readSettings({ lost: { rule: "days", days: 400 } }),
    })
  );
  const rows = await rowsOf("Win-back");
  expect(end.sheets).toContain("Win-back");
  expect([...rows.keys()].sort()).toEqual(["Delta", "Omega", "Sigma"]);
  for (const row of rows.values()) expect(row["Статус"]).toBe("За критерієм не втрачений");
  expect(rows.get("Delta")).toMatchObject({ Пропозиція: "Gift", Відповідальний: "Olena" });

  written(await book.run({ address: LIST, language: "uk-UA", settings: readSettings({}) }));
  expect((await rowsOf()).get("Delta")).toMatchObject({
    Статус: "Втрачений",
    Пропозиція: "Gift",
    "Дата пропозиції": serial("2025-12-31"),
  });
});

test("a customer who is spelled otherwise keeps their row", async () => {
  await open();
  written(await book.run({ address: LIST }));
  await type("Delta", { Owner: "Olena" });
  const address = await replaceList(
    FIRST.map(([day, customer, amount]) => [day, customer === "Delta" ? "DELTA" : customer, amount])
  );
  written(await book.run({ address }));
  const rows = await rowsOf();
  expect([...rows.keys()]).toEqual(["Omega", "DELTA", "Sigma"]);
  expect(rows.get("DELTA")).toMatchObject({ Owner: "Olena", State: "Lost" });
});
