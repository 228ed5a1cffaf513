/** Real runs: what changed since the last run, kept on Segments from run to run (R24). */
import { readSettings } from "../../src/engine/settings/readSettings";
import type { JobEnd } from "../../src/job/job";
import { HEADER, LINES, serial } from "../cases/salesList";
import { openWorkbook, type Workbook } from "./office";

type Lines = readonly (readonly [day: string, customer: string, amount: number])[];

const ALL: Lines = LINES.map(({ day, customer, amount }) => [day, customer, amount] as const);
/** Until September, with Omega, whom the next list has no more. */
const SEPTEMBER: Lines = [
  ...ALL.filter(([day]) => day <= "2025-09-30"),
  ...["01", "02", "03"].map((month) => [`2025-${month}-07`, "Omega", 700] as const),
];

let book: Workbook;
afterEach(() => book?.close());

const written = (end: JobEnd): void => {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
};
const put = async (lines: Lines): Promise<string> => {
  const rows = lines.map(([day, customer, amount]) => [serial(day), customer, amount]);
  const blank = Array.from({ length: ALL.length + 5 - rows.length }, () => ["", "", ""]);
  await book.write(`Sales!A1:C${ALL.length + 6}`, [[...HEADER], ...rows, ...blank]);
  return `Sales!A1:C${rows.length + 1}`;
};
/** A table by the names in its first column. */
const rowsOf = async (name: string): Promise<Map<string, Record<string, unknown>>> =>
  book.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values");
    await context.sync();
    const [header = [], ...rows] = range.values as unknown[][];
    return new Map(
      rows.map((row) => [
        String(row[0]),
        Object.fromEntries(header.map((title, i) => [String(title), row[i]])),
      ])
    );
  });

/** Left and centre of a footer, the left margin, and whether the sheet lies down. */
const printed = (name: string): Promise<unknown> =>
  book.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(name);
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.load("leftFooter,centerFooter");
    pageLayout.load("leftMargin,orientation");
    await context.sync();
    return [footer.leftFooter, footer.centerFooter, pageLayout.leftMargin, pageLayout.orientation];
  });

test("R24: the next month is compared with the last run, the same month again with the same one; notes stay, and who left is said", async () => {
  book = await openWorkbook([HEADER, ...SEPTEMBER.map(([day, ...rest]) => [serial(day), ...rest])]);
  written(await book.run({ address: await put(SEPTEMBER) }));
  const then = await rowsOf("Segments");
  await book.Excel.run(async (context) => {
    const note = context.workbook.tables.getItem("Changes").columns.getItem("Note");
    note.getDataBodyRange().getCell(0, 0).values = [["ask why"]];
    const { pageLayout } = context.workbook.worksheets.getItem("Changes");
    pageLayout.leftMargin = 11;
    pageLayout.orientation = "Portrait";
    const losses = context.workbook.worksheets.getItem("Losses").pageLayout;
    losses.headersFooters.defaultForAllPages.centerFooter = "Confidential";
    await context.sync();
  });
  const [noted] = (await rowsOf("Changes")).keys();

  written(await book.run({ address: await put(ALL) }));
  // The footers follow, but for what somebody wrote there; the rest of the set-up is theirs.
  const list = `Sales!A1:C${ALL.length + 1}`;
  expect(await printed("Changes")).toEqual([list, "As of Dec 31, 2025", 11, "Portrait"]);
  expect(await printed("Losses")).toEqual([list, "Confidential", expect.any(Number), "Landscape"]);
  const changes = await rowsOf("Changes");
  expect((await book.values("Changes"))[0]![0]).toMatch(
    /^Since Sep 15, 2025: .*1 is no longer in the list\.$/
  );
  expect(changes.get("Omega")).toMatchObject({
    "What changed": "Not in the list",
    "Value then": 2100,
    "Status then": then.get("Omega")!["Status"],
    "Segment now": "",
  });
  expect(changes.get(noted!)!["Note"]).toBe("ask why");
  const segments = await rowsOf("Segments");
  for (const [name, row] of then)
    expect(segments.get(name)).toMatchObject({
      "Earlier run as of": serial("2025-09-15"),
      "Earlier classes": row["Computed classes"],
      "Earlier status": row["Status"],
      "Earlier value": row["Revenue"],
      "Earlier next order": row["Next order expected"],
    });

  const kept = async (): Promise<unknown> => [
    ...(await rowsOf("Changes")),
    ...[...(await rowsOf("Segments"))].map(([name, row]) => [
      name,
      Object.entries(row).filter(([header]) => header.startsWith("Earlier")),
    ]),
  ];
  const before = await kept();
  written(await book.run({ address: await put(ALL) }));
  expect(await kept()).toEqual(before);

  // In another language the words of that run are understood.
  written(await book.run({ address: await put(ALL), language: "uk-UA" }));
  expect((await rowsOf("Changes")).get("Omega")).toMatchObject({
    "Що змінилося": "Немає у списку",
    "Сума тоді": 2100,
  });
});

test("customers who are ranked by something else are not compared with that run", async () => {
  book = await openWorkbook([HEADER, ...SEPTEMBER.map(([day, ...rest]) => [serial(day), ...rest])]);
  written(await book.run({ address: await put(SEPTEMBER) }));
  written(
    await book.run({ address: await put(ALL), settings: readSettings({ value: "purchases" }) })
  );
  expect((await book.values("Changes"))[2]![0]).toMatch(/^No earlier run to compare with yet/);
});
