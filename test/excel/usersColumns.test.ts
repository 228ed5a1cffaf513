/** Real runs: columns that people put into our tables or took out of them. What stands in a column of theirs stays with its customer; a run never takes it for one of ours. */
import type { JobEnd } from "../../src/job/job";
import type { Value } from "../cases/case";
import { FIRST, LATER, LIST, workedOn, written, type WorkedOn } from "../faults/workbook";

let book: WorkedOn;
afterEach(() => book?.close());

const table = (name = "Segments") => book.book.tables.find((one) => one.name === name)!;
const sheet = (name: string) => book.book.sheetByName(name)!;
const columnOf = (header: string, name = "Segments"): number =>
  table(name).area.column + table(name).columnNames.indexOf(header);
const run = (rows: typeof FIRST): Promise<JobEnd> =>
  book.run({
    address: `${LIST}${rows.length}`,
    answers: { otherCustomers: "update" },
  });
/** Cells of a column of the sheet Segments, by the customer that is shown. */
const byCustomer = (column: number): { readonly [customer: string]: Value } => {
  const { row, rows } = table().area;
  const cells = (at: number): Value[] =>
    (
      sheet("Segments").values({
        row: row + 1,
        column: at,
        rows: rows - 1,
        columns: 1,
      }) as Value[][]
    ).flat();
  const names = cells(columnOf("Customer"));
  return Object.fromEntries(cells(column).map((cell, i) => [String(names[i]), cell]));
};
/** Types a text of its own beside each customer. */
const type = (column: number, header: string): void => {
  const { row, rows } = table().area;
  const names = (
    sheet("Segments").values({
      row: row + 1,
      column: columnOf("Customer"),
      rows: rows - 1,
      columns: 1,
    }) as Value[][]
  ).flat();
  const texts = [header, ...names.map((name) => `${header} of ${String(name)}`)];
  sheet("Segments").write(
    { row, column, rows, columns: 1 },
    texts.map((text) => [text]),
    [],
    []
  );
};
const OLD = ["Alfa", "Beta", "Delta", "Gamma"];

test("a column that is called like one of ours that was deleted, or like one that comes later, is the user's", async () => {
  book = await workedOn();
  sheet("Segments").deleteColumns(columnOf("Trend"), 1);
  const { area } = table();
  // Right of the user's two columns; Excel takes in what is typed beside a table with the next run.
  type(area.column + area.columns + 2, "Trend");
  type(area.column + area.columns + 3, "Region");
  await book.write(
    `Sales!D1:D${LATER.length}`,
    LATER.map((_, row) => [row === 0 ? "Region" : row % 2 === 0 ? "North" : "South"])
  );
  await book.list(LATER);
  written(
    await book.run({ address: `Sales!A1:D${LATER.length}`, answers: { otherCustomers: "update" } })
  );
  for (const header of ["Trend", "Region"])
    for (const name of OLD) expect(byCustomer(columnOf(header))[name]).toBe(`${header} of ${name}`);
  // Excel gives no two columns one name.
  expect(Object.values(byCustomer(columnOf("Region2")))).toContain("South");
  expect(table().columnNames.filter((name) => name.startsWith("Trend"))).toEqual(["Trend"]);
}, 120_000);

test("what stands left of the table stays beside its customer: the rows are not sorted then, and it is said", async () => {
  book = await workedOn();
  sheet("Segments").insertColumns(0, 1);
  type(0, "left");
  await book.list(LATER);
  const { remarks } = written(await run(LATER));
  for (const name of OLD) expect(byCustomer(0)[name]).toBe(`left of ${name}`);
  expect(book.lost()).toEqual([]);
  expect(remarks.join(" ")).toMatch(
    /Sheet Segments was updated but not sorted: what stands left of its table/
  );
}, 120_000);

test.each([
  ["Segments", ["Customer key", "Place", "Computed classes"]],
  ["WinBack", ["Silence key"]],
])(
  "where the hidden columns of %s are gone, nothing is written and it is said",
  async (name, headers) => {
    book = await workedOn();
    for (const header of headers) {
      const { sheetId } = table(name);
      book.book.sheet(sheetId)!.deleteColumns(columnOf(header, name), 1);
    }
    const before = book.state();
    expect(await run(FIRST)).toMatchObject({ kind: "problem", problem: { code: "keyColumnGone" } });
    expect(book.state()).toBe(before);
  },
  120_000
);
