/** Real runs: what people tick on Key accounts counts in the next run, and stays with its customer (R04, R12, R14). */
import type { JobEnd } from "../../src/job/job";
import { HEADER, ROWS, serial } from "../cases/salesList";
import type { Value } from "../cases/case";
import { openWorkbook, type Workbook } from "./office";
import { typeInto } from "./typeInto";

let book: Workbook;
afterEach(() => book?.close());

const written = (end: JobEnd) => {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end;
};
/** Cells of a column of the table, by the customer that is shown. */
const column = async (header: string): Promise<{ readonly [customer: string]: Value }> =>
  book.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("KeyAccounts");
    const [names, cells] = ["Customer", header].map((name) =>
      columns.getItem(name).getDataBodyRange().load("values")
    );
    await context.sync();
    return Object.fromEntries(
      names!.values.map(([name], row) => [String(name), cells!.values[row]![0] as Value])
    );
  });
const type = (customer: string, texts: { readonly [header: string]: Value }) =>
  typeInto(book, "KeyAccounts", customer, texts);

test("ticks count, a customer typed into a new row is taken in, sorting and leaving customers part nothing", async () => {
  book = await openWorkbook();
  written(await book.run({ address: "Sales!A1:C27" }));
  expect(await column("Key account")).toEqual({ Alfa: "yes", Beta: "yes" });

  await type("Beta", { "Your decision": "no", Note: "too small" });
  await type("Alfa", { Budget: "about 15,000" });
  await book.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KeyAccounts");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    const texts = new Map([
      ["Customer", "Gamma"],
      ["Well-known name", "yes"],
      ["Note", "everybody knows them"],
    ]);
    // Excel takes in what is typed right below.
    const range = table.getRange();
    range.getLastRow().getOffsetRange(1, 0).values = [
      header.values[0]!.map((name) => texts.get(String(name)) ?? ""),
    ];
    table.resize(range.getResizedRange(1, 0));
    table.sort.apply([{ key: 0, ascending: false }], false);
    await context.sync();
  });
  // Alfa buys no more; Omega, as large as Beta, is new in the list.
  const rows = ROWS.filter(([, name]) => name !== "Alfa");
  const omega = [1, 4, 7].map((month) => [serial(`2025-0${month}-20`), "Omega", 600]);
  const list = [HEADER, ...rows, ...omega];
  const blank = Array.from({ length: 27 - list.length }, () => ["", "", ""]);
  await book.write("Sales!A1:C27", [...list, ...blank]);
  const end = written(await book.run({ address: `Sales!A1:C${list.length}` }));

  expect(await column("Key account")).toMatchObject({
    Omega: "yes",
    Beta: "no",
    Gamma: "yes",
    Alfa: "",
  });
  expect(await column("Because")).toMatchObject({
    Gamma: "Image-maker: well-known name",
    Beta: "your decision: no key account",
  });
  expect(await column("Note")).toMatchObject({ Beta: "too small", Gamma: "everybody knows them" });
  expect(await column("Budget")).toMatchObject({ Alfa: "about 15,000", Omega: "" });
  const names = await book.formulas("Key accounts");
  expect(names.filter(([name]) => name === "Gamma")).toHaveLength(1);
  expect(await column("Customer key")).toMatchObject({ Gamma: "Gamma", Omega: "Omega" });

  // Once more: nothing moves.
  const before = await book.formulas("Key accounts");
  const address = end.result.source.address;
  written(await book.run({ address }));
  expect(await book.formulas("Key accounts")).toEqual(before);
});
