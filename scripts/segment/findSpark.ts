import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { stop } from "./stop";

interface Spark {
  /** Python that finds pyspark in this environment. */
  readonly python: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The Java that Spark 4 wants. */
const JAVA = 17;

/**
 * Apache Spark: the Python with pyspark that SPARK_PYTHON names, the Spark in SPARK_HOME, or that whose spark-submit or spark-sql is on the path. Ends the program
 * with a sentence where there is none, or no Java for it.
 */
export function findSpark(): Spark {
  if (process.platform === "win32")
    stop(1, "--engine spark runs on Linux and on a Mac; on Windows run it in WSL.");
  const spark = named(process.env["SPARK_PYTHON"]) ?? inHome() ?? onPath();
  if (spark === undefined)
    return stop(
      1,
      "Apache Spark was not found. Install Spark 4, and set SPARK_HOME to its folder, put spark-submit on the PATH, or set SPARK_PYTHON to a Python that has pyspark."
    );
  assertJava();
  return spark;
}

function named(python: string | undefined): Spark | undefined {
  if (python === undefined || python === "") return undefined;
  if (which(python) === undefined) stop(1, `SPARK_PYTHON names ${python}, which is not there.`);
  return { python, env: {} };
}

function inHome(): Spark | undefined {
  const home = process.env["SPARK_HOME"];
  if (home === undefined || home === "") return undefined;
  const spark = from(home);
  if (spark === undefined)
    stop(
      1,
      `SPARK_HOME names ${home}, where there is no Spark (no python/pyspark), or there is no python3 for it.`
    );
  return spark;
}

/** As Spark is unpacked, or as pip installs it: beside a Python that has it. */
function onPath(): Spark | undefined {
  const found = which("spark-submit") ?? which("spark-sql");
  if (found === undefined) return undefined;
  const bin = path.dirname(realpathSync(found));
  const beside = path.join(bin, "python3");
  return from(path.dirname(bin)) ?? (existsSync(beside) ? { python: beside, env: {} } : undefined);
}

function from(home: string): Spark | undefined {
  const library = path.join(home, "python");
  const python = process.env["PYSPARK_PYTHON"] ?? which("python3");
  if (python === undefined || !existsSync(path.join(library, "pyspark"))) return undefined;
  const lib = path.join(library, "lib");
  const packed = existsSync(lib)
    ? readdirSync(lib).filter((name) => /^py4j.*\.zip$/.test(name))
    : [];
  const places = [library, ...packed.map((name) => path.join(lib, name))];
  const { PYTHONPATH } = process.env;
  const all = PYTHONPATH === undefined ? places : [...places, PYTHONPATH];
  return { python, env: { SPARK_HOME: home, PYTHONPATH: all.join(path.delimiter) } };
}

function assertJava(): void {
  const home = process.env["JAVA_HOME"];
  const java = home === undefined || home === "" ? "java" : path.join(home, "bin", "java");
  const { error, stderr } = spawnSync(java, ["-version"], { encoding: "utf8" });
  const version = error === undefined ? /version "(\d+)/.exec(stderr)?.[1] : undefined;
  if (version === undefined)
    stop(
      1,
      `Apache Spark needs Java ${JAVA} or newer: set JAVA_HOME to its folder, or put java on the PATH.`
    );
  if (Number(version) < JAVA)
    stop(
      1,
      `Apache Spark needs Java ${JAVA} or newer, and ${java} is Java ${version}: set JAVA_HOME to another one.`
    );
}

/** Where a program is found on the path; a path is itself. */
function which(program: string): string | undefined {
  const folders = program.includes(path.sep)
    ? [""]
    : (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file));
}
