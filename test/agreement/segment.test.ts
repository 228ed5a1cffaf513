/**
 * Agreement with an independent oracle: the whole command (file → office.js → engine → workbook → JSON) on real sales, held against
 * numbers that a separate Python program computed (test/data/PROVENANCE.md), to the customer.
 *
 * Where the conventions differ, both sides are asserted:
 * - a total <= 0 is class C in the fixtures and not classified here;
 * - fewer than 3 months of history is "N" in the fixtures; here a customer whose first purchase lies in the last 3 months is new and has no letter.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { spawnSync } from "node:child_process";
import { sampleOf } from "../sample";
import { closely } from "./closely";

interface SegmentJson {
  readonly asOf: string;
  readonly period: string;
  readonly rows: {
    readonly read: number;
    readonly used: number;
    readonly repaired: number;
    readonly leftOut: number;
  };
  readonly customers: readonly {
    readonly customer: string;
    readonly value: number;
    readonly share: number;
    readonly cumulativeShare: number;
    readonly abc: string | null;
    readonly abcReason?: string;
    readonly xyz: string | null;
    readonly xyzReason?: string;
    readonly status: string;
    readonly firstPurchase: string | null;
    readonly lastPurchase: string | null;
    readonly recencyDays: number | null;
  }[];
}

type Fixture = Readonly<Record<string, string>>;

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rowsOf(csv: string): Fixture[] {
  const [header = "", ...lines] = csv.trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

function segment(input: string, settings: object): SegmentJson {
  const file = (name: string): string => path.join(folder, name);
  writeFileSync(file("settings.json"), JSON.stringify(settings));
  const run = spawnSync(
    process.execPath,
    [
      "scripts/run.mjs", "scripts/segment.ts", input, file("out.xlsx"),
      "--settings", file("settings.json"), "--json", file("out.json"),
    ], // prettier-ignore
    { encoding: "utf8", maxBuffer: 1 << 26 }
  );
  expect({ status: run.status, stderr: run.status === 0 ? "" : run.stderr }).toEqual({
    status: 0,
    stderr: "",
  });
  expect(existsSync(file("out.xlsx"))).toBe(true);
  return JSON.parse(readFileSync(file("out.json"), "utf8")) as SegmentJson;
}

/** The fixtures' conventions in this product's settings. */
const fixtureSettings = (
  from: string,
  asOf: string,
  days: number,
  columns: Readonly<Record<string, string>>
): object => ({
  value: "revenue",
  from,
  asOf,
  period: "month",
  abc: { a: 0.8, b: 0.95 },
  xyz: { method: "frequency", x: 0.75, y: 0.25, evenness: false },
  lost: { rule: "days", days },
  columns,
});

function expectAgreement(
  result: SegmentJson,
  fixtures: readonly Fixture[],
  linesUpToAsOf: number
): void {
  const byName = new Map(result.customers.map((customer) => [customer.customer, customer]));
  const differences: string[] = [];
  const compare = (customer: string, what: string, ours: unknown, theirs: unknown): void => {
    if (ours !== theirs)
      differences.push(`${customer} ${what}: ours ${String(ours)}, fixture ${String(theirs)}`);
  };
  let classified = 0;
  let lost = 0;
  for (const fixture of fixtures) {
    const name = fixture["customer"] ?? "";
    const ours = byName.get(name) ?? byName.get(String(Number(name)));
    if (ours === undefined) {
      differences.push(`${name} is missing`);
      continue;
    }
    const total = Number(fixture["total"]);
    compare(name, "total", ours.value.toFixed(4), total.toFixed(4));
    compare(name, "ABC", ours.abc, total > 0 ? fixture["abc_R1T"] : null);
    if (total > 0 && Math.abs(ours.share - Number(fixture["share"])) > 1e-6)
      compare(name, "share", ours.share, fixture["share"]);
    const isNew = Number(fixture["months"]) <= 3;
    const bought = fixture["last_purchase"] !== "";
    compare(name, "XYZ", ours.xyz, isNew || !bought ? null : fixture["xyz_freq"]);
    if (bought) {
      compare(name, "lost", ours.status === "lost", fixture["lost_fixed"] === "1");
      compare(name, "first purchase", ours.firstPurchase, fixture["first_purchase"]);
      compare(name, "last purchase", ours.lastPurchase, fixture["last_purchase"]);
      compare(name, "recency", ours.recencyDays, Number(fixture["recency_days"]));
    }
    if (ours.abc !== null) classified += 1;
    if (ours.status === "lost") lost += 1;
  }
  expect(differences.slice(0, 20)).toEqual([]);
  expect(result.customers).toHaveLength(fixtures.length);
  expect(classified).toBe(fixtures.filter((f) => Number(f["total"]) > 0).length);
  expect(lost).toBe(
    fixtures.filter((f) => f["lost_fixed"] === "1" && f["last_purchase"] !== "").length
  );
  const { read, used, repaired, leftOut } = result.rows;
  expect(used + repaired + leftOut).toBe(read);
  expect(used + repaired).toBe(linesUpToAsOf);
}

/** The largest is in the long tests alone: its classes are held against the same fixtures without Excel too (test/engine/agreement.test.ts). */
const LISTS: readonly (readonly [what: string, run: () => void])[] = [
  [
    "Northwind: 2,155 order lines, 89 customers",
    () => {
      const result = segment(
        "test/data/northwind/order_lines.csv",
        fixtureSettings("1996-07-01", "1998-04-30", 120, {
          customer: "CustomerID",
          date: "OrderDate",
          amount: "Amount",
        })
      );
      expect(result.rows.read).toBe(2155);
      expectAgreement(
        result,
        rowsOf(readFileSync("test/data/northwind/customers.csv", "utf8")),
        2096
      );
      // Key accounts and what if each left, managers, due orders: nobody is missing, nobody is one too many.
      const accounts: unknown = JSON.parse(
        readFileSync("test/data/northwind/accounts.json", "utf8")
      );
      expect(result).toMatchObject(closely(accounts) as object);
    },
  ],
  [
    "UCI Online Retail: 541,909 lines with returns and 135,080 blank customers",
    () => {
      const input = path.join(folder, "online_retail.csv");
      writeFileSync(input, gunzipSync(readFileSync("test/data/online_retail/lines.csv.gz")));
      const result = segment(
        input,
        fixtureSettings("2010-12-01", "2011-11-30", 90, {
          customer: "CustomerID",
          date: "InvoiceDate",
        })
      );
      expect(result.rows.read).toBe(541_909);
      expectAgreement(
        result,
        rowsOf(
          gunzipSync(readFileSync("test/data/online_retail/customers.csv.gz")).toString("utf8")
        ),
        389_168
      );
    },
  ],
  [
    "CDNOW: 6,919 purchases, 2,357 customers, many bought once, some for nothing",
    () => {
      const result = segment(
        "test/data/cdnow/sample_1in10.csv",
        fixtureSettings("1997-01-01", "1998-06-30", 180, {
          customer: "customer_id",
          date: "date",
          amount: "amount",
        })
      );
      expect(result.rows.read).toBe(6919);
      expectAgreement(result, rowsOf(readFileSync("test/data/cdnow/customers.csv", "utf8")), 6919);
    },
  ],
];

test.each(sampleOf(LISTS, 2))("%s", (_, run) => run());
