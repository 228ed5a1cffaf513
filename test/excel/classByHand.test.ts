/** Real runs: a class that somebody sets by hand on Segments (R24). */
import type { JobEnd } from "../../src/job/job";
import { HEADER, LINES, serial } from "../cases/salesList";
import { openWorkbook, type Workbook } from "./office";

type Row = readonly [day: number, customer: string, amount: number];

const ROWS: readonly Row[] = LINES.map(({ day, customer, amount }) => [
  serial(day),
  customer,
  amount,
]);

let book: Workbook;
afterEach(() => book?.close());

const run = async (rows: number): Promise<Extract<JobEnd, { kind: "written" }>> => {
  const end = await book.run({ address: `Sales!A1:C${rows + 1}` });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end;
};
/** Types into the column for classes by hand. */
const set = (classes: { readonly [customer: string]: string }) =>
  book.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Segments");
    const names = columns.getItem("Customer").getDataBodyRange().load("values");
    await context.sync();
    for (const [customer, text] of Object.entries(classes))
      columns
        .getItem("Class set by hand")
        .getDataBodyRange()
        .getCell(
          names.values.findIndex(([name]) => name === customer),
          0
        ).values = [[text]];
    await context.sync();
  });
const segments = async (): Promise<Record<string, string>> =>
  book.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Segments");
    const [names, classes] = ["Customer", "Segment"].map((header) =>
      columns.getItem(header).getDataBodyRange().load("values")
    );
    await context.sync();
    return Object.fromEntries(names!.values.map(([name], row) => [name, classes!.values[row]![0]]));
  });
/** Customers of each cell of the matrix that has any. */
const matrix = async (): Promise<Record<string, unknown>> => {
  const cells = await book.values("Matrix");
  return Object.fromEntries(
    ["A", "B", "C"].flatMap((abc, i) =>
      ["X", "Y", "Z"].flatMap((xyz, j) => {
        const count = cells[5 + 7 * i]![2 + j];
        return count === 0 ? [] : [[`${abc}${xyz}`, count] as const];
      })
    )
  );
};

beforeEach(async () => {
  book = await openWorkbook([HEADER, ...ROWS]);
  await run(ROWS.length);
});

test("the matrix follows at once what is set by hand: both letters, or one of them", async () => {
  expect(await segments()).toEqual({ Alfa: "AX", Beta: "AY", Delta: "BY", Gamma: "CZ" });
  expect(await matrix()).toEqual({ AX: 1, AY: 1, BY: 1, CZ: 1 });
  await set({ Beta: "b", Delta: "CZ", Gamma: "X" });
  expect(await matrix()).toEqual({ AX: 1, BY: 1, CZ: 1, CX: 1 });
});

test("the next run keeps it, uses it, and says so; what is no class is kept, ignored and said", async () => {
  // А and Х of a Ukrainian keyboard.
  await set({ Beta: "b", Gamma: "\u0410\u0425", Alfa: ">5 * best" });
  const { remarks } = await run(ROWS.length);
  expect(await segments()).toEqual({ Alfa: "AX", Beta: "BY", Delta: "BY", Gamma: "AX" });
  expect(await matrix()).toEqual({ AX: 2, BY: 2 });
  expect(remarks.join(" ")).toMatch(
    /2 classes set by hand were kept, and count\. .*such as “>5 \* best”: kept, but ignored\./
  );
  const why = await book.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Segments");
    const range = columns.getItem("Why").getDataBodyRange().load("values");
    await context.sync();
    return range.values.map(([text]) => String(text));
  });
  expect(why.filter((text) => /by hand|not a class/.test(text))).toEqual([
    expect.stringMatching(/^“>5 \* best” is not a class: AX counts\. /),
    expect.stringMatching(/^Computed A, set to B by hand\. /),
    expect.stringMatching(/^Computed CZ, set to AX by hand\. /),
  ]);
});

test("it goes with its customer, who counts nowhere once the list has them no more, and is emptied to take it back", async () => {
  await set({ Beta: "CZ", Gamma: "AX" });
  const rows = ROWS.filter(([, customer]) => customer !== "Gamma");
  await book.write(`Sales!A2:C${ROWS.length + 1}`, [
    ...rows,
    ...Array.from({ length: ROWS.length - rows.length }, () => ["", "", ""]),
  ]);
  await run(rows.length);
  expect(await segments()).toMatchObject({ Beta: "CZ", Gamma: "" });
  expect(await matrix()).toMatchObject({ CZ: 1 });
  expect(Object.values(await matrix()).reduce<number>((sum, n) => sum + Number(n), 0)).toBe(3);
  await set({ Beta: "" });
  await run(rows.length);
  expect((await segments())["Beta"]).toMatch(/^[AB]Y$/);
});
