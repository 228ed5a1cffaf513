/**
 * What the pane's way costs, part by part, at several sizes: blocks of the main thread, the wait after the last answer, moved limits,
 * the back-test, memory. Fresh process a sample; a first click (cold) and a later one (warm).
 *   node bench/run.mjs engineGoals [rounds] [lines/customers/names/order ...]
 */
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { rowsFile } from "./engine/rowsFile";
import { median } from "./median";
import { spread } from "./spread";

type Sample = Readonly<
  Record<
    | "lines"
    | "lookup"
    | "encode"
    | "longestSlice"
    | "finish"
    | "longestStep"
    | "analyse"
    | "limits"
    | "backTest"
    | "retained"
    | "peak",
    number
  >
>;

const program = process.env["BENCH_SAMPLE"] ?? "";
const [rounds = "5", ...specs] = process.argv.slice(2);
const SIZES = [
  "10000/1000/mixed/date",
  "100000/10000/mixed/date",
  "1048575/50000/mixed/date",
  "1048575/50000/mixed/random",
  "1048575/50000/codes/date",
  "1048575/50000/prefix/date",
  "1048575/50000/short/date",
  "1048575/50000/numbers/date",
];
const warm = rowsFile(SIZES[0]!);

const node = ["--expose-gc", "--max-old-space-size=4096", program];
const sample = (args: readonly string[]): Sample =>
  JSON.parse(execFileSync(process.execPath, [...node, ...args], { encoding: "utf8" })) as Sample;

console.log(
  `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}, ${rounds} rounds, ms on the processor: median (least-greatest)\n`
);
console.log(
  "| lines/customers/names/order | click | encode | longest slice | finish | longest step | analyse | all, ns per line | all / only looking names up | all / a moved limit | back-test of 24 months | / analysis | bytes per line, kept | at most in use |"
);
console.log("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
for (const spec of specs.length > 0 ? specs : SIZES)
  for (const [click, args] of [
    ["first", [rowsFile(spec)]],
    ["later", [rowsFile(spec), warm]],
  ] as const) {
    const samples = Array.from({ length: Number(rounds) }, () => sample(args));
    const of = (pick: (one: Sample) => number): number[] => samples.map(pick);
    const all = (one: Sample): number => one.encode + one.finish + one.analyse;
    const show = (pick: (one: Sample) => number, digits = 0): string =>
      median(of(pick)).toFixed(digits);
    console.log(
      `| ${spec} | ${click} | ${[
        spread(of((s) => s.encode)),
        spread(of((s) => s.longestSlice)),
        spread(of((s) => s.finish)),
        spread(of((s) => s.longestStep)),
        spread(of((s) => s.analyse)),
        show((s) => (all(s) / s.lines) * 1e6),
        show((s) => all(s) / s.lookup, 2),
        show((s) => all(s) / s.limits),
        spread(of((s) => s.backTest)),
        show((s) => s.backTest / s.analyse, 2),
        show((s) => s.retained / s.lines, 1),
        show((s) => s.peak / s.lines, 1),
      ].join(" | ")} |`
    );
  }
