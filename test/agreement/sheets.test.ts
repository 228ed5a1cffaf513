/**
 * Every number of Losses, Win-back, Key accounts, Due soon and Changes, in the cells of the report, is what `independent.py` says: a program that was written
 * from docs/method.md and docs/method-churn.md alone (test/data/PROVENANCE.md). Defaults throughout; Northwind with its columns of country, seller and product.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { NameTable } from "../../src/engine/sales/columns/names";
import type { Dimension, Sales } from "../../src/engine/sales/sales";
import { buildReport } from "../../src/report/buildReport";
import type { Drawing, ReportSheet, SheetKind, Value } from "../../src/report/blocks/report";
import { wordingFor } from "../../src/wording/wordingFor";
import { northwind, onlineRetail, readRows } from "../engine/fixtures";
import { inputOfSales } from "../report/sample";
import { closely } from "./closely";

type Cells = readonly (readonly Value[])[];
type Row = { readonly [id: string]: Value | null };

/** What independent.py writes. */
interface Independent {
  readonly asOf: number;
  readonly period: string;
  readonly losses: {
    readonly lost: number;
    readonly value: number;
    readonly periods: Cells;
    readonly criterion: {
      readonly months: number;
      readonly rules: Cells;
      readonly proposal: object | null;
    };
    readonly directions: { readonly [key: string]: Row };
  };
  readonly winBack: {
    readonly classes: readonly (readonly number[])[];
    readonly rows: readonly Row[];
  };
  readonly keyAccounts: {
    readonly rows: readonly (Row & {
      readonly isKey: boolean;
      readonly types: readonly string[];
    })[];
    readonly share: number;
    readonly growth: readonly number[];
    readonly periods: Cells;
    readonly classes: readonly Related[];
    readonly managers?: readonly Related[];
    readonly ifLargestLeft?: readonly [part: number, changed: number];
    readonly profile?: {
      readonly [dimension: string]: { readonly [value: string]: readonly number[] };
    };
  };
  readonly dueSoon: {
    readonly until: number;
    readonly amount: number;
    readonly rows: readonly Row[];
    readonly hits: object;
  };
  readonly changes: {
    readonly day: number;
    readonly periods: readonly ["month" | "quarter", "month" | "quarter"];
    readonly abc: Moves;
    readonly xyz: Moves;
    readonly status: Moves;
    readonly all: number;
    readonly rows: readonly Row[];
  };
}
/** A value, its numbers, and pairs of those who stayed of those who were there. */
type Related = readonly (Value | readonly number[])[];
type Moves = { readonly [arrow: string]: readonly [customers: number, change: number] };

const { messages } = wordingFor("en-US");
const statusWord = (status: Value | null | undefined): string =>
  messages.classes.statuses[status as keyof typeof messages.classes.statuses]?.name ?? "";

function withDimensions(sales: Sales): Sales {
  const rows = readRows("northwind/order_lines.csv");
  const dimension = (name: string, role: Dimension["role"]): Dimension => {
    const table = new NameTable();
    const index = Uint32Array.from(rows, (row) => table.index(row[name]!));
    return { name, role, values: table.names, index };
  };
  return {
    ...sales,
    dimensions: [
      dimension("Country", "region"),
      dimension("EmployeeID", "manager"),
      dimension("ProductID", "product"),
    ],
  };
}

function independent(file: string): Independent {
  const bytes = readFileSync(path.join(__dirname, "..", "data", file));
  return JSON.parse((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
}

describe.each([
  ["Northwind", () => withDimensions(northwind().sales), "northwind/sheets.json"],
  ["Online Retail", () => onlineRetail().sales, "online_retail/sheets.json.gz"],
] as const)("%s", (_, load, file) => {
  const expected = independent(file);
  const input = inputOfSales(load());
  const { sheets } = buildReport(input);
  const sheetOf = (kind: SheetKind): ReportSheet => sheets.find((sheet) => sheet.kind === kind)!;
  const textsOf = ({ blocks }: Drawing): readonly string[] =>
    blocks.flatMap(({ values }) => values.flat().map(String));
  const tableOf = (kind: SheetKind): readonly Row[] => {
    const { columns, rowCount } = sheetOf(kind).table!;
    const told = columns.filter(({ cells }) => cells.length > 0);
    return Array.from({ length: rowCount }, (__, row) =>
      Object.fromEntries(told.map(({ id, cells }) => [id, cells[row]!]))
    );
  };
  /** The rows of a drawing from that with a text in its first cell on. */
  const rowsFrom = ({ blocks }: Drawing, first: string): Cells => {
    const { values } = blocks.find((block) => block.values.some(([cell]) => cell === first))!;
    return values.slice(values.findIndex(([cell]) => cell === first));
  };
  const { formats } = input.wording;

  test("the same day and period", () => {
    const { asOfDay, period } = input.result.analysis;
    expect([asOfDay, period]).toEqual([expected.asOf, expected.period]);
  });

  describe("Losses", () => {
    const sheet = sheetOf("losses");
    const { losses } = expected;

    test("title", () => {
      const [title] = textsOf(sheet);
      expect(title).toContain(
        `${formats.number(losses.lost)} customers are lost: ${formats.compact(losses.value)} `
      );
      const sum = (column: number): number =>
        losses.periods.reduce((all, row) => all + (row[column] as number), 0);
      expect(title).toContain(
        `${formats.number(sum(2))} were lost and ${formats.number(sum(1))} came back`
      );
    });

    test("the latest 12 months", () => {
      const { total } = messages.losses.periods;
      const rows = sheet.blocks.find(({ values }) => values.at(-1)![0] === total)!.values;
      expect(rows.slice(0, -1).map((row) => row.slice(1))).toEqual(closely(losses.periods));
      const sum = (column: number): number =>
        losses.periods.reduce((all, row) => all + (row[column] as number), 0);
      expect(rows.at(-1)).toEqual(closely([total, sum(0), sum(1), sum(2), "", "", "", "", sum(7)]));
    });

    test("the criterion replayed, beside the others", () => {
      const { inUse, replayed, proposal } = messages.losses.criterion;
      const { rules, months } = losses.criterion;
      expect(rowsFrom(sheet, inUse).map((row) => row.slice(2))).toEqual(rules);
      const said = textsOf(sheet).join("\n");
      expect(said).toContain(
        input.wording.fill(replayed, { months, named: rules[0]![0] as number })
      );
      expect(said.includes(proposal.split("”")[1]!)).toBe(losses.criterion.proposal !== null);
    });

    test("directions: each row, and none is missing among the first 40", () => {
      const rows = tableOf("losses");
      for (const row of rows) {
        const { [String(row["key"])]: told } = losses.directions;
        const numbers = Object.keys(told ?? {}).map((id) => [id, row[id]]);
        expect([row["key"], Object.fromEntries(numbers)]).toEqual([row["key"], closely(told)]);
      }
      const columnOf = (key: string): string => key.split("|")[0]!;
      for (const column of new Set(Object.keys(losses.directions).map(columnOf))) {
        const all = Object.keys(losses.directions).filter((key) => columnOf(key) === column);
        const shown = rows.filter(({ key }) => columnOf(String(key)) === column);
        expect([column, shown.length]).toEqual([column, Math.min(40, all.length)]);
      }
    });
  });

  describe("Win-back", () => {
    test("each lost customer, in their order", () => {
      const ours = tableOf("winBack").map((row) =>
        Object.fromEntries(Object.keys(expected.winBack.rows[0]!).map((id) => [id, row[id]]))
      );
      expect(ours).toEqual(closely(expected.winBack.rows));
    });

    test("what earlier silences came to", () => {
      const said = textsOf(sheetOf("winBack")).join("\n");
      for (const [times, ended, reached] of expected.winBack.classes)
        expect(said).toContain(
          `Longer than ${times} × the limit: ${formats.number(ended!)} of ${formats.number(reached!)}`
        );
      expect(said.match(/ × the limit/g)).toHaveLength(expected.winBack.classes.length);
    });
  });

  describe("Key accounts", () => {
    const sheet = sheetOf("keyAccounts");
    const accounts = expected.keyAccounts;
    const { blocks, types } = messages.keyAccounts;

    test("who they are, why, and what if each left; who else is worth a look", () => {
      const rows = tableOf("keyAccounts");
      expect(rows.map(({ customer }) => customer)).toEqual(
        accounts.rows.map(({ customer }) => customer)
      );
      const ids = Object.keys(accounts.rows[0]!).filter((id) => !["isKey", "types"].includes(id));
      expect(rows.map((row) => Object.fromEntries(ids.map((id) => [id, row[id]])))).toEqual(
        closely(accounts.rows.map((row) => Object.fromEntries(ids.map((id) => [id, row[id]!]))))
      );
      expect(rows.map(({ isKey }) => isKey === messages.keyAccounts.yes)).toEqual(
        accounts.rows.map(({ isKey }) => isKey)
      );
      const typesOf = ({ because }: Row): string[] =>
        (["breadwinner", "prospect"] as const).filter((type) =>
          String(because).includes(types[type])
        );
      expect(rows.map(typesOf)).toEqual(accounts.rows.map((row) => row.types));
    });

    test("their share and growth", () => {
      const said = textsOf(sheet).join("\n");
      expect(said).toContain(formats.share(accounts.share));
      for (const part of accounts.growth)
        expect(said).toContain(`${part > 0 ? "+" : "−"}${formats.percent(Math.abs(part), 0)}`);
      const [, ...rows] = rowsFrom(sheet.foot!, blocks.period);
      expect(rows.map((row) => row.slice(1))).toEqual(closely(accounts.periods));
    });

    const related = (rows: readonly Related[]): unknown =>
      closely(
        rows.map((row) =>
          row.map((cell) =>
            typeof cell !== "object" || !Array.isArray(cell)
              ? cell
              : cell.length === 3
                ? cell.join(" / ")
                : cell[1] === 0
                  ? ""
                  : cell.join(" of ")
          )
        )
      );

    test("classes: lost, returned, kept, how long", () => {
      const [, ...rows] = rowsFrom(sheet.foot!, blocks.class);
      expect(rows).toEqual(related(accounts.classes));
    });

    test("managers, and what the best customers have in common", () => {
      const { managers, ifLargestLeft, profile } = accounts;
      const said = textsOf(sheet.foot!);
      if (managers === undefined || ifLargestLeft === undefined || profile === undefined) {
        expect(said).not.toContain(blocks.whose);
        return;
      }
      const [, ...rows] = rowsFrom(sheet.foot!, "EmployeeID");
      expect(rows).toEqual(related(managers));
      expect(said.join("\n")).toContain(
        `${formats.share(ifLargestLeft[0])} of revenue would go, and ${ifLargestLeft[1]} other`
      );
      const [, ...common] = rowsFrom(sheet.foot!, blocks.value);
      expect(common.length).toBeGreaterThan(6);
      for (const [name, ...numbers] of common) {
        const [dimension = "", value = ""] = String(name).split(": ");
        expect([name, numbers]).toEqual([name, closely(profile[dimension]![value])]);
      }
    });
  });

  describe("Due soon", () => {
    test("each order, by its amount", () => {
      const { states } = messages.dueSoon;
      const ids = Object.keys(expected.dueSoon.rows[0]!);
      expect(
        tableOf("dueSoon").map((row) => Object.fromEntries(ids.map((id) => [id, row[id]])))
      ).toEqual(
        closely(
          expected.dueSoon.rows.map((row) => ({
            ...row,
            state: states[row["state"] as keyof typeof states],
          }))
        )
      );
    });

    test("until when, for how much, and the orders expected a month ago", () => {
      const { until, amount, rows, hits } = expected.dueSoon;
      const [title] = textsOf(sheetOf("dueSoon"));
      expect(title).toContain(
        `${formats.number(rows.length)} orders worth about ${formats.compact(amount)} are due by ${formats.date(until, "day")}`
      );
      const { nextOrderHits } = input.review.losses!;
      expect(nextOrderHits).toMatchObject(hits);
    });
  });

  describe("Changes", () => {
    const sheet = sheetOf("changes");
    const { changes } = expected;
    const { matrix } = messages.changes;

    test.each([
      ["abc", (code: string) => (code === "-" ? matrix.none.abc : code)],
      ["xyz", (code: string) => (code === "-" ? matrix.none.xyz : code)],
      ["status", (code: string) => (code === "" ? matrix.none.status : statusWord(code))],
    ] as const)("by %s: customers and the change of their money, in every cell", (by, wordOf) => {
      const [then, now] = changes.periods;
      if (by === "xyz" && then !== now) {
        const { periods } = messages.classes;
        const said = { before: periods[then].by, now: periods[now].by };
        expect(textsOf(sheet)).toContain(input.wording.fill(matrix.otherPeriod, said));
        expect(textsOf(sheet)).not.toContain(matrix.titles.xyz);
        return;
      }
      const at = sheet.blocks.findIndex(({ values }) => values[0]![0] === matrix.titles[by]);
      const [header] = sheet.blocks[at + 1]!.values as [readonly string[]];
      const { values } = sheet.blocks[at + 3]!;
      const ours: { [arrow: string]: readonly unknown[] } = {};
      for (let row = 0; row < values.length - 2; row += 2)
        for (let column = 1; column < header.length - 1; column += 1)
          if (values[row]![column] !== 0)
            ours[`${String(values[row]![0])}>${header[column]!}`] = [
              values[row]![column],
              values[row + 1]![column],
            ];
      expect(ours).toEqual(
        closely(
          Object.fromEntries(
            Object.entries(changes[by]).map(([arrow, cell]) => {
              const [from = "", to = ""] = arrow.split(">");
              return [`${wordOf(from)}>${wordOf(to)}`, cell];
            })
          )
        )
      );
    });

    test("who moved, the most money at stake first", () => {
      const ids = Object.keys(changes.rows[0]!);
      expect(
        tableOf("changes").map((row) => Object.fromEntries(ids.map((id) => [id, row[id]])))
      ).toEqual(
        closely(
          changes.rows.map((row) => ({
            ...row,
            statusBefore: statusWord(row["statusBefore"]),
            statusNow: statusWord(row["statusNow"]),
          }))
        )
      );
      if (changes.all > changes.rows.length)
        expect(textsOf(sheet).join("\n")).toContain(` of ${formats.number(changes.all)} `);
    });
  });
});
