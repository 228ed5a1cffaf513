import { DuckDBInstance } from "@duckdb/node-api";
import { segmentationSql } from "../../src/sql/segmentationSql";
import { asRows, byRegion, COLUMNS, withCsv, type SqlEngine } from "./sqlEngine";

export async function openDuckDb(): Promise<SqlEngine> {
  const instance = await DuckDBInstance.create(":memory:");
  const db = await instance.connect();
  const rowsOf = async (table: string) =>
    asRows((await db.runAndReadAll(`SELECT * FROM ${table}`)).getRowObjectsJson());
  return {
    async run(lines, settings) {
      const columns = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`);
      await db.run(`CREATE OR REPLACE TABLE sales (${columns.join(", ")})`);
      await withCsv(lines, (file) =>
        db.run(`COPY sales FROM '${file}' (HEADER false, NULLSTR 'none', ALLOW_QUOTED_NULLS false)`)
      );
      const by = byRegion(lines);
      await db.run(
        segmentationSql({ dialect: "duckdb", settings, sales: "sales", isBefore: true, ...by })
      );
      const [facts] = await rowsOf("kc_facts");
      return {
        segments: await rowsOf("kc_segments"),
        matrix: await rowsOf("kc_matrix"),
        losses: await rowsOf("kc_losses"),
        directions: await rowsOf("kc_directions"),
        facts: facts!,
      };
    },
    close: () => db.closeSync(),
  };
}
