/** Real runs: what people put into our sheets and tables, beside them or above. It stays, with its customer; a run never takes it for something of ours. */
import { removeResults } from "../../src/excel/removeResults";
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
});

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
});

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
  }
);

test("a title above what is drawn stays, and all is drawn below it; where rows were put in between, the sheet is left and it is said", async () => {
  book = await workedOn();
  for (const name of ["Overview", "Data check"]) {
    sheet(name).insertRows(0, 1);
    await book.write(`${name}!A1`, [["For the board"]]);
  }
  sheet("Matrix").insertRows(4, 1);
  await book.write("Matrix!A5", [["agreed on Monday"]]);
  const matrix = await book.formulas("Matrix");
  const before = await book.formulas("Overview");
  await book.list(LATER);
  const { remarks } = written(await run(LATER));
  for (const name of ["Overview", "Data check"])
    expect((await book.values(`${name}!A1`))[0]).toEqual(["For the board"]);
  const now = await book.formulas("Overview");
  expect(now).not.toEqual(before);
  const titleOf = (cells: readonly (readonly Value[])[]): string => String(cells[1]![1]);
  expect([titleOf(before), titleOf(now)]).toEqual([
    expect.stringMatching(/^4 customers/),
    expect.stringMatching(/^6 customers/),
  ]);
  expect(await book.formulas("Matrix")).toEqual(matrix);
  expect(remarks.join(" ")).toContain("Rows were put into sheet Matrix");
  // Taken out again, it is brought up to date again.
  sheet("Matrix").deleteRows(4, 1);
  expect(written(await run(LATER)).remarks.join(" ")).not.toContain("Rows were put into");
  expect(await book.formulas("Matrix")).not.toEqual(matrix);
});

test("what is typed on sheets of a run that was cut off at its end is kept: the next run brings them up to date", async () => {
  book = await workedOn();
  await book.Excel.run(removeResults);
  const requests = async (): Promise<number> => {
    const { batches } = book.traffic;
    await run(FIRST);
    return book.traffic.batches - batches;
  };
  const count = await requests();
  await book.Excel.run(removeResults);
  const failure = { code: "ServiceNotAvailable", message: "gone" };
  for (let n = count - 1; n < count + 11; n += 1) book.host.failBatch(n, failure);
  expect(await run(FIRST)).toMatchObject({ kind: "problem" });
  // The connection is back.
  for (let n = 0; n < 12; n += 1) await book.sheets().catch(() => undefined);
  expect(await book.sheets()).toContain("Segments");
  const { row } = table().area;
  await book.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Segments");
    cells.getRangeByIndexes(row + 1, columnOf("Owner"), 1, 1).values = [["owner of Alfa"]];
    await context.sync();
  });
  const { removed, remarks } = written(await run(FIRST));
  expect(byCustomer(columnOf("Owner"))["Alfa"]).toBe("owner of Alfa");
  expect(removed).not.toContain("Segments");
  expect(remarks.join(" ")).toContain("recognised by their tables");
  expect((await book.sheets()).filter((name) => name.startsWith("Segments"))).toEqual(["Segments"]);
});
