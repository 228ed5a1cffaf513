/** Seeded sales rows as Range.values gives them: [customer name, serial day, amount]. */
import type { Cell } from "../../src/engine/sales/sales";

export type NameShape = "mixed" | "codes" | "prefix" | "short" | "numbers";
export type Order = "date" | "random" | "customer";

export interface DataSpec {
  readonly lines: number;
  readonly customers: number;
  readonly names: NameShape;
  readonly order: Order;
}

const FIRST_DAY = 44927; // 2023-01-01
const DAYS = 1096; // 36 months

/** Zipf 0.9 in frequency, log-normal amounts, 2 % returns, 0.6 % blanks, 36 months. */
export function makeRows({ lines, customers, names, order }: DataSpec): Cell[][] {
  const random = mulberry32(20261124 + lines);
  const labels = Array.from({ length: customers }, (_, c) => label(names, c, random));
  const pick = zipf(customers, 0.9, random);
  const rows: Cell[][] = [];
  for (let i = 0; i < lines; i += 1) {
    const day = FIRST_DAY + Math.floor((order === "date" ? i / lines : random()) * DAYS);
    const size = Math.exp(4 + 1.1 * gaussian(random)) * (random() < 0.02 ? -1 : 1);
    const row: Cell[] = [labels[pick()] ?? "", day, Math.round(size * 100) / 100];
    if (random() < 0.006) row[Math.floor(random() * 3)] = "";
    rows.push(row);
  }
  if (order === "customer") rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return rows;
}

const LATIN =
  "Harbour Northern Trading Group Stone Mill Bright River Supplies Oak Field Partners Metal".split(
    " "
  );
const THAI = "บริษัท สยาม การค้า ไทย รุ่งเรือง พาณิชย์ อุตสาหกรรม กรุงเทพ ทรัพย์ เจริญ".split(" ");
const CYRILLIC =
  "Торговый дом Северный Альянс Снаб Строй Мир Восток Пром Сервис Дніпро Поділля".split(" ");

function label(shape: NameShape, c: number, random: () => number): string {
  if (shape === "codes") return `Customer ${String(c).padStart(7, "0")}`;
  if (shape === "short") return `C${String(c).padStart(7, "0")}`;
  if (shape === "numbers") return String(10_000 + c);
  if (shape === "prefix") return `International Trading Company of the North ${c.toString(36)}`;
  const kind = random();
  const words = kind < 0.6 ? LATIN : kind < 0.8 ? THAI : CYRILLIC;
  const word = (): string => words[Math.floor(random() * words.length)] ?? "";
  return `${word()} ${word()} ${word()} ${c.toString(36)}`;
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Draws 0..count - 1 with weights 1 / (i + 1)^s. */
function zipf(count: number, s: number, random: () => number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i += 1) sums[i] = sum += 1 / (i + 1) ** s;
  const shuffled = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] ?? 0, shuffled[i] ?? 0];
  }
  return () => {
    const at = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return shuffled[low] ?? 0;
  };
}
