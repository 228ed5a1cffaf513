/** node bench/run.mjs writing [rounds] [lines/customers]: a whole result as a file, side by side with the cells of its largest sheet put together by hand. */
import { execFileSync } from "node:child_process";
import { median } from "./median";
import { spread } from "./spread";

interface Sample {
  readonly ms: number;
  readonly bytes: number;
}

const [rounds = "5", size = "500000/50000"] = process.argv.slice(2);
const WAYS = ["ours", "byHand"] as const;
const samples = { ours: [] as Sample[], byHand: [] as Sample[] };
for (let round = 0; round < Number(rounds); round += 1)
  for (const way of WAYS) {
    const output = execFileSync(
      process.execPath,
      ["--max-old-space-size=8192", process.env["BENCH_SAMPLE"]!, way, ...size.split("/")],
      { encoding: "utf8" }
    );
    samples[way].push(JSON.parse(output) as Sample);
  }
const times = (way: (typeof WAYS)[number]): number[] => samples[way].map(({ ms }) => ms);
for (const way of WAYS)
  console.log(`${way}: ${spread(times(way))} ms, ${(samples[way][0]!.bytes / 1e6).toFixed(1)} MB`);
console.log(`ours / by hand: ${(median(times("ours")) / median(times("byHand"))).toFixed(2)}`);
