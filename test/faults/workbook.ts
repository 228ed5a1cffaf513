/** A workbook in which somebody works on the result, and what must be true of it whatever happens while a run writes. */
import type { Written } from "../../src/job/job";
import type { Value } from "../cases/case";
import { HEADER, ROWS } from "../cases/salesList";
import { openWorkbook, type Workbook, workbookOf } from "../excel/office";
import type { Sheet } from "../onlySheets";
import { openExcel } from "../openExcel";

type Row = readonly Value[];

export interface WorkedOn extends Workbook {
  /** Customers beside whom a text stands that was typed for another, or whose text is gone. */
  lost(): readonly string[];
  /** What stands in our cells, customer by customer, and on our other sheets; the log of runs and what depends on order left out. */
  state(): string;
  /** Rows of the log of runs. */
  runs(): readonly Row[];
  list(rows: readonly Row[]): Promise<void>;
}

export const LIST = "Sales!A1:C";

/** The list of the first month: four customers. */
export const FIRST: readonly Row[] = [HEADER, ...ROWS];
/** A month later: Beta bought under another name, two are new, one of them the largest. */
export const LATER: readonly Row[] = [
  HEADER,
  ...ROWS.map(([day, name, amount]) => [day!, name === "Beta" ? "Omega" : name!, amount!]),
  [45_990, "Zeta", 60_000],
  [45_991, "Eta", 10],
];

/** Opens a list, runs once, and types an owner and a note beside each customer, a column of one's own and a formula. */
export async function workedOn(rows = FIRST, sheets?: readonly Sheet[]): Promise<WorkedOn> {
  const book = await openWorkbook(rows, sheets && { sheets });
  const end = await book.run({ address: `${LIST}${rows.length}` });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  const count = new Set(rows.map(([, name]) => name)).size - 1;
  const customers = await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Segments");
    const names = sheet.getRangeByIndexes(4, 0, count, 1).load("values");
    const header = sheet.tables.getItem("Segments").getHeaderRowRange().load("values");
    await context.sync();
    const headers = (header.values as string[][])[0]!;
    const write = (column: number, values: readonly string[]): void => {
      sheet.getRangeByIndexes(3, column, count + 1, 1).values = values.map((text) => [text]);
    };
    const all = (names.values as [string][]).flat();
    write(headers.indexOf("Owner"), ["Owner", ...all.map((name) => `owner of ${name}`)]);
    write(headers.indexOf("Note"), ["Note", ...all.map((name) => `'=> call ${name}`)]);
    write(headers.length, ["Mine", ...all.map((name) => `mine ${name}`)]);
    write(headers.length + 1, ["Sum", ...all.map(() => "=1+1")]);
    await context.sync();
    return (names.values as [string][]).flat();
  });
  return watched(book, customers);
}

/** The same workbook, saved and opened once more. */
export async function reopened(bytes: Uint8Array): Promise<WorkedOn> {
  return watched(workbookOf(await openExcel({ bytes }), 60), ["Alfa", "Beta", "Delta", "Gamma"]);
}

/** @param customers who have texts beside them */
function watched(book: Workbook, customers: readonly string[]): WorkedOn {
  // Whatever becomes of its name.
  const { id } = book.book.sheetByName("Segments")!;
  const all = (): readonly (readonly Value[])[] => {
    const sheet = book.book.sheet(id);
    const used = sheet?.usedArea(true);
    return used === undefined ? [] : (sheet!.values(used) as Value[][]);
  };
  const top = (): number => all().findIndex((row) => row.includes("Customer key"));
  const cells = (): readonly (readonly Value[])[] => (top() < 0 ? [] : all().slice(top()));
  const column = (header: string): number => (cells()[0] ?? []).indexOf(header);
  return {
    ...book,
    lost: () => {
      const [key, owner, note, mine] = ["Customer key", "Owner", "Note", "Mine"].map(column) as [
        number,
        number,
        number,
        number,
      ];
      const rows = new Map(
        cells()
          .slice(1)
          .map((row) => [row[key], row])
      );
      return customers.filter((name) => {
        const row = rows.get(name) ?? [];
        return (
          row[owner] !== `owner of ${name}` ||
          row[note] !== `=> call ${name}` ||
          row[mine] !== `mine ${name}`
        );
      });
    },
    state: () => {
      const [header = [], ...rows] = cells();
      const [key, place, abc] = ["Customer key", "Place", "ABC"].map(column) as [
        number,
        number,
        number,
      ];
      const isIn = (row: Row): boolean => row[abc] !== "";
      // Those who left come after the others, in any order.
      const order = rows.map((row) => (isIn(row) ? row[key] : ""));
      const plain = rows
        .map((row) =>
          row.map((cell, i) =>
            // "CX<BY" says what stood there before the last run, which is another thing after a run that failed.
            i === place && !isIn(row) ? "" : String(cell).replace(/<..$/, "")
          )
        )
        .sort((p, q) => (p[key]! < q[key]! ? -1 : 1));
      const others = book.book.sheets
        .filter((sheet) => !["Sales", "Segments", "Runs"].includes(sheet.name))
        .map((sheet) => {
          const used = sheet.usedArea(true);
          // Formulas as they stand: what they give is Excel's. Whether past rows have changed is said against the run before, which may be one that failed.
          return used === undefined
            ? []
            : (sheet.formulas(used) as Value[][]).filter(
                (row) => row.some((cell) => cell !== "") && !String(row[0]).startsWith("Past rows")
              );
        });
      const rules = book.book.sheetByName("Segments")?.conditionalFormats.length;
      return JSON.stringify([
        all()
          .slice(0, Math.max(0, top()))
          .flat()
          .filter((cell) => cell !== "" && cell !== null),
        header,
        order,
        plain,
        others,
        rules,
        book.book.sheets.map(({ name }) => name),
      ]);
    },
    runs: () => {
      const sheet = book.book.sheetByName("Runs");
      const used = sheet?.usedArea(true);
      const rows = used === undefined ? [] : (sheet!.values(used) as Value[][]);
      return rows.slice(rows.findIndex(([cell]) => cell === "Date of run") + 1);
    },
    list: async (rows) => {
      await book.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sales");
        sheet.getRange("A:C").clear("Contents");
        sheet.getRangeByIndexes(0, 0, rows.length, 3).values = rows.map((row) => [...row]);
        await context.sync();
      });
    },
  };
}

export function written(end: Awaited<ReturnType<Workbook["run"]>>): Written {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end;
}
