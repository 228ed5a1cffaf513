/** node bench/run.mjs NAME [arguments]: bundles bench/NAME.ts and its sample program, runs it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";

const [name, ...args] = process.argv.slice(2);
// Inside the project: what is not bundled is found in its node_modules.
const cache = path.resolve(import.meta.dirname, "../.cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(path.join(cache, "bench-"));
const bundle = (entry) => {
  const outfile = path.join(folder, `${entry.replaceAll("/", "-")}.cjs`);
  buildSync({
    entryPoints: [path.join(import.meta.dirname, `${entry}.ts`)],
    bundle: true,
    platform: "node",
    target: "node20",
    outfile,
    external: ["playwright-core", "@duckdb/node-api"],
  });
  return outfile;
};
const BENCH_SAMPLE = bundle(`${name}/sample`);
try {
  execFileSync(process.execPath, [bundle(name), ...args], {
    stdio: "inherit",
    env: { ...process.env, BENCH_SAMPLE },
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
