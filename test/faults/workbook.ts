/** A workbook in which somebody works on the result, and what must be true of it whatever happens while a run writes. */
import type { Written } from "../../src/job/job";
import type { Value } from "../cases/case";
import { HEADER, ROWS } from "../cases/salesList";
import { openWorkbook, type Workbook, workbookOf } from "../excel/office";
import type { Sheet } from "../onlySheets";
import { openExcel } from "../openExcel";

type Row = readonly Value[];

export interface WorkedOn extends Workbook {
  /** Rows beside which a text was typed, by their table and key: "Segments, Alfa". */
  readonly typed: readonly string[];
  /** Those of them whose text is gone, and rows beside which a text stands that was typed for another. */
  lost(): readonly string[];
  /** Our own cells of the tables that people type in, row by row, in the order of their keys. */
  computed(): readonly string[];
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

/** Two more customers who are lost: Kappa (never back) and Iota, who buys again in the second month. */
const LOST: readonly Row[] = [
  ...[0, 1, 2, 3, 4].map((month): Row => [45_665 + 30 * month, "Iota", 150]),
  ...[0, 1, 2, 3, 4].map((month): Row => [45_670 + 31 * month, "Kappa", 90]),
];
/** Both lists with customers for Win-back: whose rows are added, sorted, left out and back again. */
export const FIRST_LOST: readonly Row[] = [...FIRST, ...LOST];
export const LATER_LOST: readonly Row[] = [...LATER, ...LOST, [45_989, "Iota", 150]];
/** Sheets whose tables people type in, and one that is drawn, with a chart. */
export const TYPED_SHEETS: readonly Sheet[] = [
  "overview",
  "winBack",
  "keyAccounts",
  "dueSoon",
  "changes",
];

/** Where people type: headers of texts, and of the hidden key. "Mine" is a column of their own. */
const TYPED = {
  Segments: { sheet: "Segments", key: "Customer key", texts: ["Owner", "Note", "Mine"] },
  WinBack: { sheet: "Win-back", key: "Silence key", texts: ["Offer", "Owner", "Reason"] },
  KeyAccounts: { sheet: "Key accounts", key: "Customer key", texts: ["Expert", "Note"] },
  DueSoon: { sheet: "Due soon", key: "Customer key", texts: ["Note"] },
  Changes: { sheet: "Changes", key: "Customer key", texts: ["Note"] },
} as const;
type TypedTable = keyof typeof TYPED;
export const TYPED_TABLES = Object.keys(TYPED) as readonly TypedTable[];

const textBeside = (header: string, key: string): string =>
  header === "Note" ? `=> call ${key}` : `${header.toLowerCase()} of ${key}`;

/** Opens a list, runs once, and types into every table that people type in, beside each customer; on Segments also a column of one's own and a formula. */
export async function workedOn(rows = FIRST, sheets?: readonly Sheet[]): Promise<WorkedOn> {
  const book = await openWorkbook(rows, sheets && { sheets });
  const end = await book.run({ address: `${LIST}${rows.length}` });
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  for (const name of TYPED_TABLES) {
    const table = book.book.tables.find((one) => one.name === name);
    if (table !== undefined) await typeInto(book, name, table.area.rows - 1);
  }
  return watched(book);
}

async function typeInto(book: Workbook, name: TypedTable, count: number): Promise<void> {
  await book.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange().load("values,rowIndex");
    const keys = table.columns.getItem(TYPED[name].key).getDataBodyRange().load("values");
    await context.sync();
    const headers = (header.values as string[][])[0]!;
    const all = (keys.values as [string][]).flat();
    const write = (column: number, values: readonly string[]): void => {
      table.worksheet.getRangeByIndexes(header.rowIndex, column, count + 1, 1).values = values.map(
        (text) => [text]
      );
    };
    for (const text of TYPED[name].texts) {
      const place = headers.indexOf(text);
      const column = place < 0 ? headers.length : place;
      write(column, [text, ...all.map((key) => textBeside(text, key).replace(/^=/, "'="))]);
    }
    if (name === "Segments") write(headers.length + 1, ["Sum", ...all.map(() => "=1+1")]);
    await context.sync();
  });
}

/** The same workbook, saved and opened once more. */
export async function reopened(bytes: Uint8Array): Promise<WorkedOn> {
  return watched(workbookOf(await openExcel({ bytes }), 60));
}

/** What stands in a table, whatever became of its name: its header, and its rows by their key. */
interface Standing {
  readonly header: Row;
  readonly rows: ReadonlyMap<string, Row>;
}

/** Of rows with the same key the first one counts. */
function firstByKey(rows: readonly Row[], place: number): ReadonlyMap<string, Row> {
  return new Map([...rows].reverse().map((row) => [String(row[place]), row]));
}

export function watched(book: Workbook): WorkedOn {
  const sheets = new Map(
    TYPED_TABLES.flatMap((name) => {
      const sheet = book.book.sheetByName(TYPED[name].sheet);
      return sheet === undefined ? [] : [[name, sheet.id] as const];
    })
  );
  const id = sheets.get("Segments")!;
  const all = (sheetId = id): readonly (readonly Value[])[] => {
    const sheet = book.book.sheet(sheetId);
    const used = sheet?.usedArea(true);
    return used === undefined ? [] : (sheet!.values(used) as Value[][]);
  };
  const top = (): number => all().findIndex((row) => row.includes("Customer key"));
  const cells = (): readonly (readonly Value[])[] => (top() < 0 ? [] : all().slice(top()));
  const column = (header: string): number => (cells()[0] ?? []).indexOf(header);
  const standing = (name: TypedTable): Standing => {
    const rows = sheets.has(name) ? all(sheets.get(name)) : [];
    const { key } = TYPED[name];
    const first = rows.findIndex((row) => row.includes(key));
    const header = rows[first] ?? [];
    const place = header.indexOf(key);
    const keyed = first < 0 ? [] : rows.slice(first + 1);
    return { header, rows: firstByKey(keyed, place) };
  };
  const textsOf = (
    { header }: Standing,
    name: TypedTable,
    row: Row | undefined
  ): readonly Value[] => TYPED[name].texts.map((text) => row?.[header.indexOf(text)] ?? "");
  // Those who have texts beside them now are to keep them.
  const typed = TYPED_TABLES.flatMap((name) => {
    const found = standing(name);
    return [...found.rows].flatMap(([key, row]) =>
      textsOf(found, name, row).some((text) => text !== "") ? [{ name, key }] : []
    );
  });
  return {
    ...book,
    typed: typed.map(({ name, key }) => `${name}, ${key}`),
    lost: () => {
      const found = new Map(TYPED_TABLES.map((name) => [name, standing(name)]));
      const isRight = (name: TypedTable, key: string): boolean => {
        const one = found.get(name)!;
        const texts = textsOf(one, name, one.rows.get(key));
        return texts.every((text, i) => text === textBeside(TYPED[name].texts[i]!, key));
      };
      // Also a text that stands beside a customer for whom none was typed.
      const strange = [...found].flatMap(([name, one]) =>
        [...one.rows].flatMap(([key, row]) =>
          key === "" || textsOf(one, name, row).every((text) => text === "") || isRight(name, key)
            ? []
            : [`${name}, ${key} (another text)`]
        )
      );
      const gone = typed.filter(({ name, key }) => !isRight(name, key));
      return [...gone.map(({ name, key }) => `${name}, ${key}`), ...strange];
    },
    computed: () =>
      TYPED_TABLES.flatMap((name) => {
        const { header, rows } = standing(name);
        const isOurs = (_: unknown, i: number): boolean =>
          header[i] !== "" &&
          !/^(Place|Sum|Owner on Segments)$/.test(String(header[i])) &&
          !(TYPED[name].texts as readonly Value[]).includes(header[i]!);
        return [...rows]
          .filter(([key]) => key !== "")
          .map(([key, row]) => `${name}, ${key}: ${row.filter(isOurs).join(" | ")}`);
      }).sort(),
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
