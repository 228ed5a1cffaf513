/** A workbook with the tables of account work, in each of which somebody has typed; what they typed is told again whatever the columns, sheets and tables are called by then. */
import type { JobRequest } from "../../src/job/job";
import type { Value } from "../cases/case";
import { HEADER, serial } from "../cases/salesList";
import { openWorkbook, type Workbook, workbookOf } from "../excel/office";
import { openExcel } from "../openExcel";
import { LINES_WITH_PLACES } from "../requirements/smallList";

type Row = readonly Value[];

/** Headers of typed columns, and in how many rows something is typed into each. */
const TYPED = {
  Accounts: ["Description", "Employees", "Next step", "Next step on"],
  People: ["Customer", "Name", "Reports to", "Phone", "Last contact"],
  AccountLog: ["Customer", "Date", "Subject", "Sum"],
  Prospects: ["Prospect", "Person who decides", "Expected budget"],
  Managers: ["Education", "Tasks"],
  Training: ["Trained on", "Trained by", "Note"],
  Strategies: ["Strategy of the type"],
} as const;
type WorkTable = keyof typeof TYPED;
export const WORK_TABLES = Object.keys(TYPED) as readonly WorkTable[];

/** What is typed in the columns that name a customer: one whom the list has, one under another spelling, one whom it has not. */
const CUSTOMERS = ["Alfa", "BETA ", "Nobody"];
const NUMBERS = /^(Employees|Expected budget|Sum|Date|Last contact|Next step on|Trained on)$/;

/** The list of the first month, and of the next one: Beta is bought for by Mia, and Omega is new, a key account. */
export const LISTS: readonly (readonly Row[])[] = [false, true].map((isLater) => [
  [...HEADER, "Region", "Manager", "Product"],
  ...LINES_WITH_PLACES.map(({ day, customer, amount, region, manager, product }): Row => {
    const seller = isLater && customer === "Beta" ? "Mia" : manager;
    return [serial(day), customer, amount, region, seller, product];
  }),
  ...[1, 4, 7].map((month): Row => {
    const day = serial(`2025-0${month}-20`);
    return [day, isLater ? "Omega" : "Alfa", isLater ? 700 : 1, "South", "Kim", "Cups"];
  }),
]);
const ADDRESS = `Sales!A1:F${LISTS[0]!.length}`;

interface TypedRow {
  readonly table: WorkTable;
  /** Its hidden key; none in rows of one's own. */
  readonly whose: Row;
  readonly typed: Row;
}

export interface AccountWork extends Workbook {
  work(request?: {
    readonly language?: string;
    readonly accounts?: JobRequest["accounts"];
  }): ReturnType<Workbook["run"]>;
  /** Rows that are not there once, whole, and beside what they were typed beside. */
  lost(): readonly string[];
  /** What stands on the sheets of account work. */
  state(): readonly string[];
  list(rows: readonly Row[]): Promise<void>;
}

const VIEWS = ["Card", "Meeting brief", "Plans", "Effort", "Sources", "Manager"];

/** Makes the cards, with views also those to print, and types into every table; without views these are deleted, and so they stay. */
export async function accountWork({
  isWithViews,
}: {
  readonly isWithViews: boolean;
}): Promise<Uint8Array> {
  const book = await openWorkbook(LISTS[0], { sheets: [] });
  const end = await book.run({ address: ADDRESS, accounts: "key", cards: isWithViews });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  await book.Excel.run(async (context) => {
    let number = 70_000;
    for (const name of WORK_TABLES) {
      const { columns } = context.workbook.tables.getItem(name);
      const first = columns.getItemAt(0).getDataBodyRange().load("values");
      await context.sync();
      const isOwn = first.values.every(([cell]) => cell === "");
      const count = isOwn ? CUSTOMERS.length : first.values.length;
      TYPED[name].forEach((header, column) => {
        const cells = columns.getItem(header).getDataBodyRange();
        for (let row = 0; row < count; row += 1) {
          const text = `'=${name} ${row}, ${header}`;
          const isWho = isOwn && column === 0 && name !== "Prospects";
          cells.getCell(row, 0).values = [
            [isWho ? CUSTOMERS[row]! : NUMBERS.test(header) ? (number += 1) : text],
          ];
        }
      });
    }
    await context.sync();
  });
  if (!isWithViews)
    for (const name of VIEWS) book.book.deleteSheet(book.book.sheetByName(name)!.id);
  const bytes = await book.save();
  book.close();
  return bytes;
}

export async function accountWorkOf(bytes: Uint8Array): Promise<AccountWork> {
  const book = workbookOf(await openExcel({ bytes }), 60);
  // Where they stand, each run draws them anew.
  const cards = book.book.sheetByName("Cards") !== undefined;
  const sheets = new Map(
    WORK_TABLES.map((name) => [name, book.book.tables.find((one) => one.name === name)!.sheetId])
  );
  const rowsOf = (name: WorkTable): readonly Row[] => {
    const sheet = book.book.sheet(sheets.get(name)!);
    const used = sheet?.usedArea(true);
    return used === undefined ? [] : (sheet!.values(used) as Value[][]);
  };
  const typed = WORK_TABLES.flatMap((table): readonly TypedRow[] => {
    const rows = rowsOf(table);
    const header = rows.find((row) => row.includes(TYPED[table][0]))!;
    const places = TYPED[table].map((name) => header.indexOf(name));
    const key = header.findIndex((name) => String(name).endsWith(" key"));
    return rows
      .slice(rows.indexOf(header) + 1)
      .map((row) => ({
        table,
        whose: key < 0 ? [] : [row[key]!],
        typed: places.map((at) => row[at]!),
      }))
      .filter((row) => row.typed.some((cell) => cell !== ""));
  });
  return {
    ...book,
    work: (request = {}) =>
      book.run({ address: ADDRESS, answers: { otherCustomers: "update" }, cards, ...request }),
    lost: () => {
      const standing = new Map(WORK_TABLES.map((name) => [name, rowsOf(name)]));
      const isIn = (row: Row, cells: Row): boolean => cells.every((cell) => row.includes(cell));
      return typed.flatMap(({ table, whose, typed: cells }) => {
        const own = cells.at(-1)!;
        const found = standing.get(table)!.filter((row) => row.includes(own));
        return found.length === 1 && isIn(found[0]!, [...cells, ...whose])
          ? []
          : [`${table}: ${[...whose, ...cells].join(", ")}: ${found.length}`];
      });
    },
    state: () =>
      book.book.sheets
        .filter(({ name }) => !["Sales", "Runs", "Segments"].includes(name))
        .flatMap((sheet) => {
          const used = sheet.usedArea(true);
          const rows = used === undefined ? [] : (sheet.formulas(used) as Value[][]);
          return rows.map((row) => `${sheet.name}: ${row.join(" | ")}`);
        }),
    list: (rows) => book.write(ADDRESS, rows),
  };
}
