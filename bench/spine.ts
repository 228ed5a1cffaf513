/**
 * node bench/run.mjs spine [rounds] [lines/customers ...]: the whole request, phase by phase, with batches and bytes. The stand-in answers in place of
 * Excel, so batches and bytes are the add-in's own; times of reading and writing are those of office.js and the stand-in together.
 */
import { execFileSync } from "node:child_process";

interface Phase {
  readonly ms: number;
  readonly batches: number;
  readonly bytes: number;
}
type Sample = Readonly<Record<string, Phase>>;

const [rounds = "3", ...sizes] = process.argv.slice(2);
const wanted = sizes.length > 0 ? sizes : ["10000/1000", "100000/10000", "1048575/50000"];
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

console.log(
  "| lines/customers | phase | ms median (min - max) | batches | MB |\n|---|---|---|---|---|"
);
for (const size of wanted) {
  const samples = Array.from({ length: Number(rounds) }, () => {
    const output = execFileSync(
      process.execPath,
      ["--max-old-space-size=12288", process.env["BENCH_SAMPLE"]!, ...size.split("/")],
      { encoding: "utf8", maxBuffer: 1 << 26 }
    );
    return JSON.parse(output.trim().split("\n").at(-1)!) as Sample;
  });
  for (const phase of Object.keys(samples[0]!)) {
    const times = samples.map((sample) => sample[phase]!.ms);
    const { batches, bytes } = samples[0]![phase]!;
    console.log(
      `| ${size} | ${phase} | ${median(times)} (${Math.min(...times)} - ${Math.max(...times)}) | ${batches} | ${(bytes / 1e6).toFixed(2)} |`
    );
  }
}
