/**
 * Runs a TypeScript entry of this repository in Node: `node scripts/run.mjs scripts/segment.ts ...arguments`.
 * It is bundled first, because the spreadsheet engine behind the stand-in cannot be loaded by plain Node
 * (its CommonJS build requires packages that are ES modules only).
 */
import { build } from "esbuild";
import { spawn } from "node:child_process";
import { renameSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import promptCalculation from "../standin/book/engines/promptCalculation.cjs";
import { isNewer } from "./isNewer.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error("usage: node scripts/run.mjs ENTRY.ts [arguments]");
  process.exit(2);
}

const outfile = path.join(root, ".cache", "run", `${path.basename(entry, ".ts")}.mjs`);
const sources = ["src", "standin", "xlsx", "scripts", "package-lock.json"].map((name) =>
  path.join(root, name)
);
if (!isNewer(outfile, [...sources, path.resolve(entry)])) {
  const made = `${outfile}.${process.pid}.mjs`;
  await build({
    entryPoints: [path.resolve(entry)],
    outfile: made,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
    plugins: [promptCalculation],
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
  // Put in place whole: several runs may start at once.
  renameSync(made, outfile);
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
