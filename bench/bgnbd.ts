/**
 * BG/NBD by maximum likelihood, ours beside scipy on the same histories, processes alternated.
 *   node bench/run.mjs bgnbd [rounds] [cdnow] [seeded-50000 ...]
 * Needs a python3 with numpy and scipy (PYTHON names it); without one only ours is measured. Prints markdown tables.
 */
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { historyFile } from "./bgnbd/data";

interface Ours {
  readonly first: number;
  readonly group: number;
  readonly fit: number;
  readonly shipped: number;
  readonly evaluations: number;
  readonly nll: number;
  readonly rows: number;
}

interface Peers {
  readonly group: number;
  readonly scipy: string;
  readonly numpy: string;
  readonly fits: Readonly<
    Record<string, { readonly fit: number; readonly evaluations: number; readonly nll: number }>
  >;
}

const sample = process.env["BENCH_SAMPLE"] ?? "";
const python = process.env["PYTHON"] ?? "python3";
const [roundsText = "3", ...names] = process.argv.slice(2);
const rounds = Number(roundsText);
/** The first ones are cold; the median is not. */
const FITS = "25";

const json = <T>(command: string, args: readonly string[]): T =>
  JSON.parse(execFileSync(command, args, { encoding: "utf8" })) as T;

function hasScipy(): boolean {
  try {
    execFileSync(python, ["-c", "import numpy, scipy"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const middle = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? 0;
const spread = (values: readonly number[]): string =>
  `${middle(values).toFixed(2)} (${Math.min(...values).toFixed(2)}-${Math.max(...values).toFixed(2)})`;

const withScipy = hasScipy();
for (const name of names.length > 0 ? names : ["cdnow", "seeded-50000"]) {
  const file = historyFile(name);
  const ours: Ours[] = [];
  const peers: Peers[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(json<Ours>(process.execPath, [sample, file, FITS]));
    if (withScipy) peers.push(json<Peers>(python, ["bench/bgnbd/peer.py", file, FITS]));
  }
  const [one] = ours;
  const [peer] = peers;
  const base = middle(ours.map(({ fit }) => fit));
  console.log(
    `\n${name}: ${one?.rows ?? 0} distinct histories. ${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}, ` +
      (peer === undefined
        ? "no scipy here: peers not measured"
        : `scipy ${peer.scipy}, numpy ${peer.numpy}`) +
      `; ${rounds} processes each in turn, median of ${FITS} fits a process: median (min-max) of those, ms\n`
  );
  console.log("| | ms | / ours | evaluations of all rows | -ln L (days) |\n|---|---|---|---|---|");
  console.log(
    `| **ours: BFGS, analytic gradient, one start** | ${spread(ours.map(({ fit }) => fit))} | 1 | ${one?.evaluations.toFixed(1) ?? ""} | ${one?.nll.toFixed(4) ?? ""} |`
  );
  for (const contender of Object.keys(peer?.fits ?? {})) {
    const fits = peers.map(({ fits: all }) => all[contender]?.fit ?? 0);
    const { evaluations = 0, nll = 0 } = peer?.fits[contender] ?? {};
    console.log(
      `| scipy ${contender} | ${spread(fits)} | ${(middle(fits) / base).toFixed(1)} | ${evaluations} | ${nll.toFixed(4)} |`
    );
  }
  const show = (pick: (sample: Ours) => number): string => spread(ours.map(pick));
  console.log(`| ours, first fit of the process | ${show(({ first }) => first)} | | | |`);
  console.log(
    `| ours as shipped: grouping, two starts | ${show(({ shipped }) => shipped)} | | | |`
  );
  console.log(
    `| grouping alone: ours ${show(({ group }) => group)}` +
      (peer === undefined ? "" : `; numpy.unique ${spread(peers.map(({ group }) => group))}`) +
      " | | | | |"
  );
}
