/** A sheet by chance: something like a list of sales, something like a period table, or nothing at all. */
import type { Random } from "../oracles/random";
import type { SheetSpec, Value } from "./case";

const HEADERS = (
  "Customer,Date,Amount,Клієнт,Дата,Сума,ลูกค้า,วันที่,ยอดขาย,Покупатель,Прибыль,Quantity,Unit price,Discount,Currency,Invoice no," +
  "Region,Payer,Gross amount,Payment date,Manager,Cost,Customer ID,Foo,,Total"
).split(",");
const PERIODS =
  "Jan 2024,Feb 2024,Mar 2024,ม.ค. 2567,I кв. 2024,II кв. 2024,2023,2024,січень 2025,Разом,รวม".split(
    ","
  );
const NAMES =
  "Acme|ТОВ Агро-Світ|Агро-Світ ТОВ|บริษัท สยาม จำกัด|Total|Разом|Total Logistics Ltd|Cash|ÅÉ 🙂|=SUM(A1:A9)|+1|@x|#N/A| |007".split(
    "|"
  );
const DATES: readonly Value[] = [
  45_292,
  45_400,
  45_800,
  46_000,
  46_100,
  46_150,
  62_000,
  243_605,
  60,
  45_000.75,
  ..."05.06.2025|06/25/2025|June 5|๕ มิ.ย. ๒๕๖๘|2568-06-05|20250605|31.02.2024|5 Foo 2025|#REF!".split(
    "|"
  ),
];
const AMOUNTS: readonly Value[] = [
  100,
  250.5,
  1999.99,
  -300,
  0,
  1e15,
  9e307,
  -1e-9,
  0.1,
  ..."1.234|1 234,50|(500)|$5|€ 7|12%|1e308|99999999999999999999|-|n/a|#DIV/0!|๑๒๓".split("|"),
  true,
];
const FORMATS = [
  "General",
  "dd.mm.yyyy",
  "mmm yy",
  "#,##0.00 ₴",
  "[$€-407] #,##0",
  "0%",
  "@",
  "b1yyyy",
  ";;;",
];
const FORMULAS = [
  "=1/0",
  "=NA()",
  "=SUM(C1:C9)",
  '="a"&"b"',
  "=TODAY()",
  "=A1",
  "=1E+300*10",
  "=B2+1",
];

export function randomSheet(random: Random): SheetSpec {
  const below = (n: number): number => Math.floor(random.uniform() * n);
  const one = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const chance = (p: number): boolean => random.uniform() < p;
  const any = (): Value => one(one([NAMES, DATES, AMOUNTS, ["", "", " "]]));

  const columns = 2 + below(6);
  const height = below(35);
  const kind = one(["list", "list", "list", "periods", "noise"] as const);
  const noise = kind === "noise" ? 1 : one([0, 0.02, 0.2]);
  const pools: readonly (readonly Value[])[] = Array.from({ length: columns }, (_, c) =>
    kind === "periods" ? (c === 0 ? NAMES : AMOUNTS) : [NAMES, DATES, AMOUNTS][c % 3]!
  );
  // A calm column keeps to plain values, as most do.
  const calm = pools.map((pool) => (chance(0.7) ? pool.slice(0, 4) : pool));
  const header = calm.map((_, c): Value => {
    if (chance(noise / 2)) return any();
    if (kind === "periods" && c > 0) return one(PERIODS);
    return c < 3 ? HEADERS[3 * below(3) + c]! : one(HEADERS);
  });
  const body = Array.from({ length: height }, () =>
    calm.map((pool): Value => (chance(noise) ? any() : one(pool)))
  );
  const isTable = chance(0.15) && height > 0;
  const rows = isTable
    ? [
        header.map((cell, c) => `${String(cell).trim()}${c === 0 ? "" : ` ${c}`}`.trim() || "x"),
        ...body,
      ]
    : [...(chance(0.2) ? [["Report", "", any()]] : []), header, ...body];
  const row = (): number => below(rows.length);
  const merge =
    isTable || chance(0.7) ? undefined : ([row(), below(columns), 1 + below(4), 1] as const);
  const formats = Object.fromEntries(
    calm.map((_, c) => [c, chance(0.5) ? "General" : one(FORMATS)])
  );
  const formulas =
    chance(0.3) && rows.length > 2
      ? [{ row: 1 + below(rows.length - 1), column: below(columns), formula: one(FORMULAS) }]
      : [];
  // What a formula gives is calculated: a file from Excel never holds something else.
  const isCalculated = (row: number, column: number): boolean =>
    formulas.some((cell) => cell.row === row && cell.column === column);
  return {
    name: "Sheet",
    rows: rows.map((cells, r) =>
      cells.map((cell, c) => ((merge && covers(merge, r, c)) || isCalculated(r, c) ? "" : cell))
    ),
    formats,
    formulas,
    ...(merge ? { merges: [merge] } : {}),
    ...(chance(0.2) ? { hiddenRows: [1 + row(), 2 + row()], filter: !isTable && chance(0.5) } : {}),
    ...(isTable ? { table: "List" } : {}),
  };
}

/** Only the first cell of a merged area has a value. */
function covers(
  [row, column, rows]: readonly [number, number, number, number],
  r: number,
  c: number
): boolean {
  return c === column && r > row && r < row + rows;
}
