/**
 * Runs a TypeScript entry of this repository in Node: `node scripts/run.mjs scripts/segment.ts ...arguments`.
 * It is bundled first, because the spreadsheet engine behind the stand-in cannot be loaded by plain Node
 * (its CommonJS build requires packages that are ES modules only).
 */
import { spawn } from "node:child_process";
import { readdirSync, renameSync, rmdirSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isNewer } from "./isNewer.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error("usage: node scripts/run.mjs ENTRY.ts [arguments]");
  process.exit(2);
}

/** For so long after a bundle was replaced a run of it may still load a part, in milliseconds. */
const LONGEST_RUN = 3_600_000;
/** Time of the parts of the bundle in place; those of an earlier one have the time at which it was replaced. */
const IN_PLACE = 0;

const folder = path.join(root, ".cache", "run");
const name = path.basename(entry, ".ts");
const outfile = path.join(folder, `${name}.mjs`);
const sources = ["src", "standin", "xlsx", "scripts", "package-lock.json"].map((one) =>
  path.join(root, one)
);
if (!isNewer(outfile, [...sources, path.resolve(entry)])) {
  // Loaded for this alone: it takes as long as a small run.
  const { build } = await import("esbuild");
  const { default: plugin } = await import("../standin/book/engines/promptCalculation.cjs");
  const made = path.join(folder, `${name}.${process.pid}`);
  await build({
    entryPoints: [path.resolve(entry)],
    outdir: made,
    bundle: true,
    // What a run imports on the way, the stand-in above all, is not compiled by those that do without.
    splitting: true,
    chunkNames: `${name}-[hash]`,
    outExtension: { ".js": ".mjs" },
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    plugins: [plugin],
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    // Found on disk at run time, not bundled: Microsoft's library is evaluated unmodified, the others load files of their own.
    external: [
      "@duckdb/node-api",
      "@microsoft/office-js",
      "playwright-core",
      "office-addin-dev-certs",
      "esbuild",
    ],
  });
  // Put in place whole, what is imported before what imports it: several runs may start at once.
  const parts = readdirSync(made).filter((part) => part !== `${name}.mjs`);
  for (const part of parts) utimesSync(path.join(made, part), IN_PLACE, IN_PLACE);
  for (const part of [...parts, `${name}.mjs`])
    renameSync(path.join(made, part), path.join(folder, part));
  rmdirSync(made);
  const former = readdirSync(folder).filter(
    (part) => part.startsWith(`${name}-`) && !parts.includes(part)
  );
  const now = Date.now();
  for (const part of former.map((one) => path.join(folder, one))) {
    const replaced = statSync(part, { throwIfNoEntry: false })?.mtimeMs;
    // Another run has taken it away.
    if (replaced === undefined) continue;
    if (replaced === IN_PLACE) utimesSync(part, now / 1000, now / 1000);
    else if (now - replaced > LONGEST_RUN) rmSync(part, { force: true });
  }
}

// A workbook of a million rows needs more than Node's default heap.
const child = spawn(
  process.execPath,
  ["--max-old-space-size=12288", "--expose-gc", outfile, ...args],
  {
    stdio: "inherit",
  }
);
const forward = (signal) => child.kill(signal);
process.on("SIGINT", forward);
process.on("SIGTERM", forward);
child.on("exit", (code, signal) =>
  process.exit(code ?? (["SIGINT", "SIGTERM"].includes(signal) ? 130 : 1))
);
