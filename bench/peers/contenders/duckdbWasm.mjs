/** DuckDB compiled to WebAssembly, what of it could ship in a pane; without a worker, which favours it. Rows go in as CSV. */
import { createRequire } from "node:module";
import { isWhole, monthOf } from "../sales.mjs";
import { CELLS, CLEAR, CREATE_SALES, JOB, SUMS } from "../sql.mjs";

const require = createRequire(import.meta.url);

export async function open() {
  const duckdb = require("@duckdb/duckdb-wasm/blocking");
  const file = (name) => require.resolve(`@duckdb/duckdb-wasm/dist/${name}`);
  const database = await duckdb.createDuckDB(
    {
      mvp: { mainModule: file("duckdb-mvp.wasm"), mainWorker: "" },
      eh: { mainModule: file("duckdb-eh.wasm"), mainWorker: "" },
    },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME
  );
  await database.instantiate();
  database.open({ path: ":memory:" });
  const connection = database.connect();
  const run = (statements) => statements.forEach((statement) => connection.query(statement));
  const read = (query) =>
    connection
      .query(query)
      .toArray()
      .map((row) => [...row].map(([, value]) => value));
  return {
    clear: () => run([...CLEAR, CREATE_SALES]),
    load(rows) {
      database.registerFileText("sales.csv", csvOf(rows));
      connection.query(
        "INSERT INTO sales FROM read_csv('sales.csv', header = false, auto_detect = false, quote = '\"', columns = {name: 'VARCHAR', day: 'INTEGER', month: 'INTEGER', amount: 'DOUBLE'})"
      );
      database.dropFile("sales.csv");
    },
    query: () => run(JOB),
    answer: () => ({ sums: read(SUMS)[0], cells: read(CELLS) }),
  };
}

function csvOf(rows) {
  const lines = [];
  for (const row of rows)
    if (isWhole(row)) lines.push(`"${row[0]}",${row[1]},${monthOf(row[1])},${row[2]}`);
  return lines.join("\n");
}
