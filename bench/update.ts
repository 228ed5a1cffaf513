/**
 * node bench/run.mjs update [rounds] [lines/customers ...]: from a changed limit to the new headline, on a list that was read before. Fresh process a
 * round; the engine in a worker, the stand-in as Excel.
 */
import { execFileSync } from "node:child_process";
import { median } from "./median";
import { spread } from "./spread";
import type { Taken } from "./update/sample";

const [rounds = "5", ...sizes] = process.argv.slice(2);

console.log(
  "| lines/customers | change | ms to the headline, on the clock: median (least-greatest) | on the processors | / reading anew |\n|---|---|---|---|---|"
);
for (const size of sizes.length > 0 ? sizes : ["500000/50000"]) {
  const samples = Array.from({ length: Number(rounds) }, () => {
    const output = execFileSync(
      process.execPath,
      ["--max-old-space-size=8192", process.env["BENCH_SAMPLE"]!, ...size.split("/")],
      { encoding: "utf8" }
    );
    return JSON.parse(output.trim().split("\n").at(-1)!) as Readonly<Record<string, Taken>>;
  });
  const of = (change: string, what: keyof Taken): number[] =>
    samples.map((sample) => sample[change]![what]);
  const [reading = "", ...changes] = Object.keys(samples[0]!);
  for (const change of [reading, ...changes])
    console.log(
      `| ${size} | ${change} | ${spread(of(change, "ms"))} | ${spread(of(change, "cpu"))} | ${(median(of(change, "cpu")) / median(of(reading, "cpu"))).toFixed(3)} |`
    );
}
