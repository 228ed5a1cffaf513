/**
 * Bundles the libraries that jest cannot load as they are published (Univer: mixed module kinds; hucre, hyparquet: ESM only)
 * into .cache/engines, once per lock file. jest maps engines/univer, engines/hucre and parquet/hyparquet to them.
 */
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const esbuild = require("esbuild");
const promptCalculation = require("./promptCalculation.cjs");

const root = resolve(__dirname, "../../..");
const target = join(root, ".cache/engines");
const entries = {
  univer: join(__dirname, "univer.ts"),
  hucre: join(root, "xlsx/engines/hucre.ts"),
  hyparquet: join(root, "src/files/parquet/hyparquet.ts"),
};

module.exports = async function bundleEngines() {
  const hash = createHash("sha256");
  const makers = [__filename, require.resolve("./promptCalculation.cjs")];
  for (const file of [...Object.values(entries), ...makers, join(root, "package-lock.json")])
    hash.update(readFileSync(file));
  const stamp = join(target, "stamp");
  const wanted = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  mkdirSync(target, { recursive: true });
  await esbuild.build({
    entryPoints: entries,
    outdir: target,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
    plugins: [promptCalculation],
  });
  writeFileSync(stamp, wanted);
};

if (require.main === module) void module.exports();
