/** SQLite compiled to WebAssembly (sql.js). */
import initSqlJs from "sql.js";
import { isWhole, monthOf } from "../sales.mjs";
import { CELLS, CLEAR, CREATE_SALES, JOB, SUMS } from "../sql.mjs";

export async function open() {
  const { Database } = await initSqlJs();
  const database = new Database();
  const run = (statements) => statements.forEach((statement) => database.run(statement));
  const read = (query) => database.exec(query)[0].values;
  return {
    clear: () => run([...CLEAR, CREATE_SALES]),
    load(rows) {
      database.run("BEGIN");
      const insert = database.prepare("INSERT INTO sales VALUES (?, ?, ?, ?)");
      for (const row of rows)
        if (isWhole(row)) insert.run([row[0], row[1], monthOf(row[1]), row[2]]);
      insert.free();
      database.run("COMMIT");
    },
    query: () => run(JOB),
    answer: () => ({ sums: read(SUMS)[0], cells: read(CELLS) }),
  };
}
