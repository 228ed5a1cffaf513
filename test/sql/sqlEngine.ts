import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isoOfDay } from "../../src/engine/calendar/isoDay";
import type { Settings } from "../../src/engine/settings/settings";

export interface SqlLine {
  readonly customer: string;
  /** Serial day. */
  readonly day: number;
  readonly amount: number;
  readonly profit?: number;
  readonly invoice?: string;
  readonly region?: string;
}

export type SqlRow = { readonly [column: string]: string | number | null };

export interface SqlResult {
  readonly segments: readonly SqlRow[];
  readonly matrix: readonly SqlRow[];
  readonly losses: readonly SqlRow[];
  readonly directions: readonly SqlRow[];
  readonly facts: SqlRow;
}

/** An engine that runs the SQL text. */
export interface SqlEngine {
  run(lines: readonly SqlLine[], settings: Settings): Promise<SqlResult>;
  close(): void;
}

/** The columns of the table `sales`, in the order of `withCsv`. */
export const COLUMNS = {
  customer: "VARCHAR",
  date: "DATE",
  amount: "DECIMAL(18,4)",
  profit: "DECIMAL(18,4)",
  invoice: "VARCHAR",
  region: "VARCHAR",
} as const;

/** The results of the text, in the order in which they are told. */
export const RESULTS = [
  "kc_segments",
  "kc_matrix",
  "kc_losses",
  "kc_directions",
  "kc_facts",
] as const;

/** Losses are told apart by region where the lines have one. */
export const byRegion = (lines: readonly SqlLine[]): { readonly by?: string } =>
  lines.some(({ region }) => region !== undefined) ? { by: "region" } : {};

/** The lines as a CSV file without a header, for as long as they are loaded; `none` stands where there is nothing. */
export async function withCsv<T>(
  lines: readonly SqlLine[],
  load: (file: string) => Promise<T>
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "key-customers-sql-"));
  const file = path.join(folder, "sales.csv");
  const text = (value: string | undefined): string =>
    value === undefined ? "none" : `"${value.replaceAll('"', '""')}"`;
  writeFileSync(
    file,
    lines
      .map(({ customer, day, amount, profit, invoice, region }) =>
        [text(customer), isoOfDay(day), amount.toFixed(4), profit?.toFixed(4) ?? "none", text(invoice), text(region)].join(",") + "\n"
      )
      .join("")
  ); // prettier-ignore
  try {
    return await load(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Rows of JSON as the comparison takes them: decimals that came as texts are numbers. */
export function asRows(rows: readonly { readonly [column: string]: unknown }[]): SqlRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        typeof cell === "string" && name !== "customer" && /^-?\d+(\.\d+)?(E-?\d+)?$/.test(cell)
          ? Number(cell)
          : (cell as string | number | null),
      ])
    )
  );
}
