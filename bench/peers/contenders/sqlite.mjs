/** SQLite in the process (better-sqlite3): one prepared statement in one transaction. */
import Database from "better-sqlite3";
import { isWhole, monthOf } from "../sales.mjs";
import { CELLS, CLEAR, CREATE_SALES, JOB, SUMS } from "../sql.mjs";

export function open() {
  const database = new Database(":memory:");
  const run = (statements) => statements.forEach((statement) => database.exec(statement));
  const read = (query) => database.prepare(query).raw().all();
  return {
    clear: () => run([...CLEAR, CREATE_SALES]),
    load(rows) {
      const insert = database.prepare("INSERT INTO sales VALUES (?, ?, ?, ?)");
      database.transaction(() => {
        for (const row of rows)
          if (isWhole(row)) insert.run(row[0], row[1], monthOf(row[1]), row[2]);
      })();
    },
    query: () => run(JOB),
    answer: () => ({ sums: read(SUMS)[0], cells: read(CELLS) }),
  };
}
