import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { EngineLine } from "./engineLine";
import { findSpark } from "./findSpark";
import { readTable } from "./readTable";
import type { SalesEngine } from "./salesEngine";
import { messageOf, stop } from "./stop";

/** From here, and from the bundle in .cache/run. */
const SCRIPT = fileURLToPath(new URL("../../scripts/segment/spark.py", import.meta.url));

/** How long Spark may take to clean up, in milliseconds: the folders of a cluster may be slow. */
const ENDING = 60_000;

interface Answer {
  readonly error?: string;
  readonly tasks?: readonly [done: number, of: number];
  readonly files: readonly (readonly string[])[];
  readonly headers: readonly string[];
  readonly values: readonly string[];
  /** Where its steps will stand; none where they go with the folder of the run. */
  readonly schema?: string;
}

/** Apache Spark, as it is found on this machine, by `spark.py`. Its tables are those of the run, and go with it. */
export async function openSpark(
  { master, files, kind }: EngineLine,
  signal: AbortSignal
): Promise<SalesEngine> {
  const { python, env } = findSpark();
  const folder = mkdtempSync(path.join(tmpdir(), "key-customers-spark-"));
  // Java that is started beside Spark's own writes its files there too.
  const child = spawn(python, [SCRIPT, master, folder], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...env, TMPDIR: folder, PYTHONDONTWRITEBYTECODE: "1" },
    // A group of its own, Java included: Ctrl+C reaches it from here alone, and it ends whole.
    detached: true,
  });
  let schema: string | undefined;
  process.on("exit", () => {
    killAll(child);
    if (schema !== undefined)
      process.stderr.write(`Spark did not end by itself: ${schema} may still be there.\n`);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  const ended = once(child, "exit").catch((error: unknown) => [messageOf(error)]);
  void ended.then(([code]) => {
    if (code === 0) schema = undefined;
  });
  const end = async (): Promise<void> => {
    child.stdin.end();
    await within(ENDING, ended);
  };
  let isStarted = false;
  signal.addEventListener("abort", () => {
    // Until the first question nothing is made that would have to be removed.
    if (!isStarted) process.exit(130);
    void end().then(() => process.exit(130));
  });

  let said = "";
  child.stderr.on("data", (piece: Buffer) => (said = (said + piece.toString()).slice(-2_000)));
  // What it cannot be told any more, `answer` says.
  child.stdin.on("error", () => {});
  let tasks: Answer["tasks"];
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<Answer> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) {
        const [how] = (await ended) as readonly unknown[];
        throw new Error(`Spark has ended: ${lastLine(said) || String(how)}`);
      }
      const told = JSON.parse(value) as Answer;
      if (told.error !== undefined) throw new Error(told.error);
      if (told.tasks === undefined) return told;
      tasks = told.tasks;
    }
  };
  const ask = async (job: object): Promise<Answer> => {
    tasks = undefined;
    child.stdin.write(`${JSON.stringify(job)}\n`);
    return answer();
  };

  process.stderr.write(`starting Spark on ${master}\n`);
  const started = await answer().catch(async (error: unknown) => {
    await end();
    return stop(1, `Spark did not start on ${master}: ${messageOf(error)}`);
  });
  isStarted = true;
  ({ schema } = started);
  let opened: Promise<Answer> | undefined;
  const open = (): Promise<Answer> => (opened ??= ask({ do: "open", paths: files, kind }));
  return {
    dialect: "spark",
    filesOf: async () => (await open()).files,
    headers: async () => (await open()).headers,
    valuesOf: async (column) => (await ask({ do: "values", column })).values,
    openSales: async () => {
      await open();
    },
    run: async (statements) => {
      // One statement at a time: a step is preceded by the removal of what had its name.
      for (const statement of statements.split(/(?<=^DROP TABLE .*);\n/m))
        await ask({ do: "run", statement });
    },
    table: async (name) => {
      const file = path.join(folder, `${name}.csv`);
      await ask({ do: "table", name, file });
      return readTable(file);
    },
    progress: () => tasks && `${tasks[0]} of ${tasks[1]} tasks`,
    end,
  };
}

function killAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

async function within(milliseconds: number, ending: Promise<unknown>): Promise<void> {
  await Promise.race([ending, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())]);
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)!.trim();
}
