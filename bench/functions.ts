/** node bench/run.mjs functions [rounds] [lines/customers]: formulas as Excel calls them, a fresh process a round. What Excel itself takes to hand over the arguments is not in it. */
import { execFileSync } from "node:child_process";
import type { Taken } from "./functions/sample";
import { spread } from "./spread";

const [rounds = "5", size = "100000/20000"] = process.argv.slice(2);
const samples = Array.from({ length: Number(rounds) }, () => {
  const output = execFileSync(
    process.execPath,
    [process.env["BENCH_SAMPLE"]!, ...size.split("/")],
    { encoding: "utf8" }
  );
  return JSON.parse(output.trim().split("\n").at(-1)!) as Readonly<Record<string, Taken>>;
});
console.log(
  "| formula | calls | ms: median (least-greatest) | MB of arguments |\n|---|---|---|---|"
);
for (const [what, { calls, bytes }] of Object.entries(samples[0]!))
  console.log(
    `| ${what} | ${calls.toLocaleString("en-US")} | ${spread(samples.map((sample) => sample[what]!.ms))} | ${(bytes / 1e6).toFixed(1)} |`
  );
