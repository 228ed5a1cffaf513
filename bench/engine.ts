/**
 * The engine beside its peers on the same rows, contenders interleaved, a fresh process a sample.
 *   node bench/run.mjs engine [rounds] [lines/customers/names/order ...]
 * Prints a markdown table: median ms (min - max), and the ratio to ours.
 */
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { rowsFile } from "./engine/rowsFile";
import { median } from "./median";
import { spread } from "./spread";

const sample = process.env["BENCH_SAMPLE"] ?? "";
interface Sample {
  readonly ms: number;
  readonly cpu: number;
  readonly digest?: string;
  readonly parts?: readonly number[];
}

function run(contender: string, file: string, warm: string): Sample {
  const out = execFileSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=4096", sample, contender, file, warm],
    { encoding: "utf8" }
  );
  return JSON.parse(out) as Sample;
}

const [roundsText = "5", ...specs] = process.argv.slice(2);
const rounds = Number(roundsText);
const chosen =
  specs.length > 0
    ? specs
    : [
        "10000/1000/mixed/date",
        "100000/10000/mixed/date",
        "1048575/50000/mixed/date",
        "1048575/50000/mixed/random",
        "1048575/50000/codes/date",
        "1048575/50000/prefix/date",
        "1048575/50000/short/date",
      ];
const CONTENDERS = ["ours", "mapTyped", "mapLookup", "plainObjects"] as const;
const warm = rowsFile("10000/1000/mixed/date");

console.log(
  `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}, ${rounds} rounds`
);
console.log(
  "| lines/customers/names/order | ours | Map + ours | only Map lookup | plain Map and objects | ours/lookup | plain/ours |"
);
console.log("|---|---|---|---|---|---|---|");
for (const text of chosen) {
  const file = rowsFile(text);
  const times = CONTENDERS.map((): number[] => []);
  const digests = new Set<string>();
  for (let round = 0; round < rounds; round += 1)
    CONTENDERS.forEach((contender, i) => {
      const result = run(contender, file, warm);
      times[i]?.push(result.cpu > 0 ? result.cpu : result.ms);
      if (result.digest !== "" && result.digest !== undefined) digests.add(result.digest);
    });
  if (digests.size > 1) throw new Error(`contenders disagree:\n${[...digests].join("\n")}`);
  const medians = times.map(median);
  const [own = 0, , lookup = 0, plain = 0] = medians;
  console.log(
    `| ${text} | ${times.map(spread).join(" | ")} | ${(own / lookup).toFixed(2)} | ${(plain / own).toFixed(2)} |`
  );
}
