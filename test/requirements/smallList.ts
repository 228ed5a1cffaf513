/**
 * The four customers of test/cases/salesList (their table stands there: Alfa AX, Beta AY, Delta BY and lost, Gamma CZ) with where they are, who sells to them
 * and what. Gamma was lost and came back on 31 December 2025, the as-of day.
 */
import type { Dimension } from "../../src/engine/sales/sales";
import { buildReport } from "../../src/report/buildReport";
import type { ReportSheet, SheetKind, Value } from "../../src/report/blocks/report";
import type { EarlierRow } from "../../src/report/earlierRows";
import type { ReportInput } from "../../src/report/reportInput";
import { LINES, serial, type Line } from "../cases/salesList";
import { inputOf, salesOf } from "../report/sample";

const NAMES = salesOf(LINES).customers;

interface Place {
  readonly region: string;
  readonly manager: string;
  readonly product: string;
}

function dimensionsOf(lines: readonly Line[], placeOf: (customer: string) => Place): Dimension[] {
  return (["region", "manager", "product"] as const).map((role) => {
    const texts = lines.map(({ customer }) => placeOf(customer)[role]);
    const values = ["", ...new Set(texts)];
    const name = { region: "Region", manager: "Seller", product: "Product" }[role];
    return { name, role, values, index: Uint32Array.from(texts, (text) => values.indexOf(text)) };
  });
}

const PLACES: { readonly [customer: string]: Place } = {
  Alfa: { region: "North", manager: "Kim", product: "Tea" },
  Beta: { region: "North", manager: "Lee", product: "Tea" },
  Delta: { region: "North", manager: "Lee", product: "Cups" },
  Gamma: { region: "South", manager: "Kim", product: "Cups" },
};

/** The lines of the list with the place of their customer. */
export const LINES_WITH_PLACES = LINES.map((line) => ({ ...line, ...PLACES[line.customer]! }));

/** Of Alfa every other purchase is of cups. */
export const twoProducts = (): ReportInput => {
  const index = Uint32Array.from(LINES, ({ customer }, i) =>
    customer === "Alfa" ? (i % 2) + 1 : 1
  );
  return input({
    dimensions: [{ name: "Product", role: "product", values: ["", "Tea", "Cups"], index }],
  });
};

export const input = (more: Parameters<typeof inputOf>[3] = {}): ReportInput =>
  inputOf("en-US", LINES, true, {
    dimensions: dimensionsOf(LINES, (name) => PLACES[name]!),
    ...more,
  });

/** Alfa and five others buy on the 10th of each month of 2024 and 2025, Delta only in 2024. */
export function twoYears(): ReportInput {
  const lines = Array.from({ length: 24 }, (_, month) =>
    ["Alfa", "A", "B", "C", "D", "E", ...(month < 12 ? ["Delta"] : [])].map((customer) => ({
      customer,
      day: `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-10`,
      amount: 100,
    }))
  ).flat();
  const dimensions = dimensionsOf(lines, (name) => PLACES[name] ?? PLACES["Alfa"]!);
  return inputOf("en-US", lines, true, { dimensions });
}

/** With Nova, who bought for the first time on 1 December, and the budget that somebody typed on Key accounts. */
export function newcomer(budget: string): ReportInput {
  const lines = [...LINES, { customer: "Nova", day: "2025-12-01", amount: 10 }].sort((p, q) =>
    p.day < q.day ? -1 : p.day > q.day ? 1 : 0
  );
  const customer = salesOf(lines).customers.indexOf("Nova");
  const row: EarlierRow = {
    key: "Nova",
    customer,
    text: (id) => (id === "budget" ? budget : ""),
    typed: "",
  };
  return inputOf("en-US", lines, true, { earlier: { keyAccounts: [row] } });
}

/** 1,500 customers, of 50 managers in 20 regions; a third of them is lost, a third comes back. */
export function manyCustomers(): ReportInput {
  const lines = Array.from({ length: 1500 }, (_, c) =>
    [
      "2025-01",
      "2025-02",
      "2025-03",
      ...(c % 3 === 0 ? [] : ["2025-11"]),
      ...(c % 3 === 1 ? ["2025-12"] : []),
    ].map((month) => ({
      customer: `Customer ${c}`,
      day: `${month}-${10 + (c % 9)}`,
      amount: 1 + c,
    }))
  ).flat();
  const dimensions = dimensionsOf(lines, (name) => {
    const c = Number(name.slice(9));
    return { region: `R${c % 20}`, manager: `M${c % 50}`, product: `P${c % 7}` };
  });
  return inputOf("en-US", lines, true, { dimensions });
}

/** A row of a table of ours as a run left it and people filled it. */
export const typed = (
  customer: string,
  texts: { readonly [id: string]: string },
  key = customer
): EarlierRow => ({
  key,
  customer: NAMES.indexOf(customer),
  text: (id) => texts[id] ?? "",
  typed: "",
});

/** The silence that began with Delta's last purchase. */
export const DELTA = `${serial("2025-06-05")}|Delta`;

export const sheetOf = (kind: SheetKind, of = input()): ReportSheet =>
  buildReport(of).sheets.find((sheet) => sheet.kind === kind)!;

/** Everything that stands above and below the table. */
export const textsOf = (kind: SheetKind, of?: ReportInput): readonly Value[] => {
  const { blocks, foot } = sheetOf(kind, of);
  return [...blocks, ...(foot?.blocks ?? [])].flatMap(({ values }) => values.flat());
};

/** Rows of the table by the customers' names, or by their first cell. */
export const rowOf = (
  kind: SheetKind,
  customer: string,
  of?: ReportInput
): { readonly [id: string]: Value | null } => {
  const { columns } = sheetOf(kind, of).table!;
  const row = columns[0]!.cells.indexOf(customer);
  return Object.fromEntries(
    columns.flatMap(({ id, cells }) => (cells.length === 0 ? [] : [[id, cells[row]!]]))
  );
};

/** Rows of what is drawn, from that with a text in its first cell to the end of its block. */
export const drawnFrom = (
  kind: SheetKind,
  first: string,
  of?: ReportInput
): readonly (readonly Value[])[] => {
  const { blocks, foot } = sheetOf(kind, of);
  const { values } = [...blocks, ...(foot?.blocks ?? [])].find((block) =>
    block.values.some(([cell]) => cell === first)
  )!;
  return values.slice(values.findIndex(([cell]) => cell === first));
};

/** Columns in which people type, with what they can pick. */
export const typedColumns = (kind: SheetKind): ReadonlyMap<string, readonly string[]> =>
  new Map(
    sheetOf(kind)
      .table!.columns.filter(({ role }) => role === "typed")
      .map(({ id, choices = [] }) => [id, choices])
  );
