/**
 * `npm run test:spark`: the SQL text on Apache Spark, held against the engine (test/sql/spark.test.ts), and `--engine spark` (test/sql/sparkLine.test.ts). Spark stands in a folder of its own, .cache/spark; it
 * wants Python 3 with venv, Java 17 and, the first time, PyPI.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const SPARK = "pyspark==4.0.1";
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const home = path.join(root, ".cache", "spark");
const python = process.env.SPARK_PYTHON ?? path.join(home, "bin", "python");

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (error !== undefined) console.error(`${command} cannot be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(python)) {
  console.log(`Setting up ${SPARK} in ${home}: some minutes, once.`);
  run("python3", ["-m", "venv", home]);
  run(path.join(home, "bin", "pip"), ["install", "--quiet", SPARK]);
}
run(path.join(root, "node_modules", ".bin", "jest"), ["--config", "jest.spark.config.js"], {
  SPARK_PYTHON: python,
});
