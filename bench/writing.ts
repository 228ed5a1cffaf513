/** node bench/run.mjs writing [rounds] [lines/customers]: a whole result as a file, side by side with the cells of its largest sheet put together by hand. */
import { execFileSync } from "node:child_process";
import { median } from "./median";
import { spread } from "./spread";

interface Sample {
  readonly ms: number;
  readonly cpu: number;
  readonly bytes: number;
}

const [rounds = "5", size = "500000/50000"] = process.argv.slice(2);
const WAYS = ["ours", "byHand", "bare"] as const;
const samples = { ours: [] as Sample[], byHand: [] as Sample[], bare: [] as Sample[] };
for (let round = 0; round < Number(rounds); round += 1)
  for (const way of WAYS) {
    const output = execFileSync(
      process.execPath,
      ["--max-old-space-size=8192", process.env["BENCH_SAMPLE"]!, way, ...size.split("/")],
      { encoding: "utf8" }
    );
    samples[way].push(JSON.parse(output) as Sample);
  }
const of = (way: (typeof WAYS)[number], what: "ms" | "cpu"): number[] =>
  samples[way].map((sample) => sample[what]);
for (const way of WAYS)
  console.log(
    `${way}: ${spread(of(way, "ms"))} ms, ${spread(of(way, "cpu"))} on the processors, ${(samples[way][0]!.bytes / 1e6).toFixed(1)} MB`
  );
for (const other of ["byHand", "bare"] as const)
  for (const what of ["ms", "cpu"] as const)
    console.log(
      `ours / ${other}, ${what}: ${(median(of("ours", what)) / median(of(other, what))).toFixed(2)}`
    );
