import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Whole days, one entry per customer; plain arrays so that both sides read the same JSON. */
export interface HistoryFile {
  readonly x: number[];
  readonly tx: number[];
  readonly T: number[];
}

/** The 2,357 customers of CDNOW up to 1997-09-30. */
function cdnow(): HistoryFile {
  const file = path.join(process.cwd(), "test/data/btyd/cdnow_sample_x_tx_T.csv");
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map(Number));
  const column = (index: number): number[] => rows.map((row) => row[index] ?? 0);
  return { x: column(1), tx: column(2), T: column(3) };
}

const SEED = 20_261_173;
const DAYS = 1_096;

/** Customers of a BG/NBD world with r .6, alpha 25 days, a .8, b 3, who arrive evenly over three years. */
function seeded(customers: number): HistoryFile {
  const random = mulberry32(SEED);
  const history: HistoryFile = { x: [], tx: [], T: [] };
  for (let c = 0; c < customers; c += 1) {
    const T = 1 + Math.floor(random() * (DAYS - 1));
    const rate = gamma(random, 0.6) / 25;
    const a = gamma(random, 0.8);
    const leaves = a / (a + gamma(random, 3));
    let x = 0;
    let tx = 0;
    let at = 0;
    for (;;) {
      at += -Math.log(1 - random()) / rate;
      const day = Math.ceil(at);
      if (!(day <= T)) break;
      if (day > tx) x += 1;
      tx = day;
      if (random() < leaves) break;
    }
    history.x.push(x);
    history.tx.push(tx);
    history.T.push(T);
  }
  return history;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Marsaglia & Tsang (2000); shapes below 1 by the boost u^(1 / shape). */
function gamma(random: () => number, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const z = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + z / (3 * Math.sqrt(d))) ** 3;
    if (v > 0 && Math.log(1 - random()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** @returns path of the JSON file of "cdnow" or "seeded-<customers>". */
export function historyFile(name: string): string {
  const folder = path.join(tmpdir(), "key-customers-bench");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `bgnbd-${name}.json`);
  if (!existsSync(file)) {
    const history = name === "cdnow" ? cdnow() : seeded(Number(name.split("-")[1]));
    writeFileSync(file, JSON.stringify(history));
  }
  return file;
}
