/**
 * The engine beside other tools on the same in-memory rows, loading included; a fresh process a sample, interleaved.
 *   npm run bench -- peers [rounds] [lines/customers ...]
 * The tools have a package.json of their own (bench/peers), installed on first use. Prints markdown tables.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { rowsFile } from "./engine/rowsFile";
import { median } from "./median";
import { contenders, type Contender } from "./peers/contenders";
import { disagreement } from "./peers/disagreement";
import { installPeers } from "./peers/installPeers";
import { namedAnswer, type Found } from "./peers/namedAnswer";
import type { Answer } from "./peers/peer";
import { pythonWithPandas } from "./peers/pythonWithPandas";
import { spread } from "./spread";

interface Sample {
  readonly load: number;
  readonly query: number;
  /** Of all threads. */
  readonly cpu: number;
  readonly answer: Answer;
}

const FULL_SHEET = "1048575/50000";

const program = process.env["BENCH_SAMPLE"] ?? "";
const [roundsText = "5", ...asked] = process.argv.slice(2);
const rounds = Number(roundsText);
const sizes = asked.length > 0 ? asked : ["10000/1000", "100000/10000", FULL_SHEET];
const python = pythonWithPandas();
installPeers();

const fileOf = (size: string): string => rowsFile(`${size}/mixed/date`);
const warm = fileOf("10000/1000");

function run(contender: Contender, file: string): Sample | { readonly absent: string } {
  const env = { ...process.env, ...contender.environment };
  const out = (command: string, args: readonly string[]): unknown =>
    JSON.parse(execFileSync(command, args, { encoding: "utf8", env }));
  if (contender.program === "pandas") {
    if (python === undefined)
      return { absent: "no python3 with pandas (Debian: apt-get install python3-pandas)" };
    const script = "bench/peers/contenders/pandas.py";
    const sample = out(python.command, [script, file, warm]) as Sample & { readonly answer: Found };
    return { ...sample, answer: namedAnswer(sample.answer) };
  }
  const flags = ["--expose-gc", "--max-old-space-size=4096"];
  const args = [program, contender.program, contender.argument ?? "", file, warm];
  return out(process.execPath, [...flags, ...args]) as Sample | { readonly absent: string };
}

const present = contenders(python?.pandas ?? "").filter((contender) => {
  const first = run(contender, warm);
  if ("absent" in first) console.log(`Left out: ${contender.label}: ${first.absent}\n`);
  return !("absent" in first);
});

const load = (): string => loadavg()[0]!.toFixed(1);
const git = spawnSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8" });
const commit = git.stdout?.trim() || "unknown";
console.log(
  `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}, commit ${commit}, ${rounds} rounds. ` +
    "Wall ms, median (min-max).\n"
);

for (const size of sizes) {
  const file = fileOf(size);
  const loadBefore = load();
  const samples = present.map((): Sample[] => []);
  for (let round = 0; round < rounds; round += 1)
    present.forEach((contender, i) => {
      const sample = run(contender, file);
      if ("absent" in sample) throw new Error(`${contender.label}: ${sample.absent}`);
      samples[i]!.push(sample);
      for (const other of samples) {
        const differing = other.length === 0 ? [] : disagreement(sample.answer, other[0]!.answer);
        if (differing.length > 0)
          throw new Error(`${contender.label} disagrees on ${differing.join(", ")} at ${size}`);
      }
    });
  report(size, samples, `${loadBefore} to ${load()}`);
}

function report(size: string, samples: readonly (readonly Sample[])[], loads: string): void {
  const whole = ({ load, query }: Sample): number => load + query;
  const medianOf = (i: number, pick: (sample: Sample) => number): number =>
    median(samples[i]!.map(pick));
  const ours = (work: Contender["work"]): number => present.findIndex((one) => one.work === work);
  const times = (ms: number, own: number, goal: number | undefined): string => {
    const ratio = ms / own;
    if (goal === undefined || size !== FULL_SHEET) return ratio.toFixed(1);
    return `${ratio.toFixed(1)} (goal ${goal}${ratio >= goal ? "" : ", **missed**"})`;
  };
  console.log(`${size.replace("/", " lines, ")} customers; load average ${loads}\n`);
  console.log(
    "| | loading + query | / ours, same work | / ours, whole analysis | loading | query alone | query / ours, loading + query | CPU of all threads | / ours |"
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  present.forEach(({ label, work, goal, queryGoal }, i) => {
    const spreadOf = (pick: (sample: Sample) => number): string => spread(samples[i]!.map(pick));
    const own = medianOf(ours(work), whole);
    const query = ({ query }: Sample): number => query;
    const cpu = ({ cpu }: Sample): number => cpu;
    const cells = [
      label,
      spreadOf(whole),
      times(medianOf(i, whole), own, goal),
      times(medianOf(i, whole), medianOf(ours("whole"), whole), undefined),
      spreadOf(({ load }) => load),
      spreadOf(query),
      times(medianOf(i, query), own, queryGoal),
      spreadOf(cpu),
      (medianOf(i, cpu) / medianOf(ours(work), cpu)).toFixed(1),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  });
  console.log("");
}
