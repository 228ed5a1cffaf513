import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { segmentationSql } from "../../src/sql/segmentationSql";
import { asRows, byRegion, COLUMNS, RESULTS, withCsv, type SqlEngine } from "./sqlEngine";

type Told = { readonly [table: string]: readonly { readonly [column: string]: unknown }[] } & {
  readonly error?: string;
};

/** Apache Spark, local, by `spark.py`. @param python that has pyspark (scripts/spark.mjs sets one up) */
export async function openSpark(python: string): Promise<SqlEngine> {
  const child = spawn(python, [path.join(__dirname, "spark.py")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const told = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<Told> => {
    const { value, done } = await told.next();
    if (done === true) throw new Error("Spark has ended.");
    return JSON.parse(value) as Told;
  };
  await next();
  return {
    run: (lines, settings) =>
      withCsv(lines, async (csv) => {
        const by = byRegion(lines);
        const results = RESULTS;
        const job = {
          sql: segmentationSql({
            dialect: "spark",
            settings,
            sales: "sales",
            isBefore: true,
            ...by,
          }),
          csv,
          columns: Object.entries(COLUMNS)
            .map(([name, type]) => `${name} ${type.replace("VARCHAR", "STRING")}`)
            .join(", "),
          results,
        };
        child.stdin.write(`${JSON.stringify(job)}\n`);
        const answer = await next();
        if (answer.error !== undefined) throw new Error(answer.error);
        const rows = (name: (typeof RESULTS)[number]) => asRows(answer[name] ?? []);
        return {
          segments: rows("kc_segments"),
          matrix: rows("kc_matrix"),
          losses: rows("kc_losses"),
          directions: rows("kc_directions"),
          facts: rows("kc_facts")[0]!,
        };
      }),
    close: () => child.stdin.end(),
  };
}
