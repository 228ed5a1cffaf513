/** What the SQL text promises whoever reads it or hands it to a client: input checks, names, comments. */
import { readSettings } from "../../src/engine/settings/readSettings";
import { DIALECT_NAMES, type DialectName } from "../../src/sql/dialect";
import { segmentationSql } from "../../src/sql/segmentationSql";

const text = (given: object = {}, more: { sales?: string; by?: string; dialect?: DialectName } = {}) =>
  segmentationSql({ dialect: "duckdb", sales: "sales", settings: readSettings(given), ...more }); // prettier-ignore

test.each([
  [{ abc: { rule: "DAX" } }, 'abc.rule = "DAX" is not in the SQL: it has "R1T" only.'],
  [{ abc: { by: "count" } }, 'abc.by = "count" is not in the SQL: it has "share" only.'],
  [{ abc: { limits: [0.5] } }, "abc.limits = [0.5] is not in the SQL: the limits are abc.a and abc.b."],
  [{ abc: { within: "region" } }, 'abc.within = "region" is not in the SQL: it has "" only.'],
  [{ abc: { second: "profit" } }, 'abc.second = "profit" is not in the SQL: it has "none" only.'],
  [{ xyz: { method: "adi" } }, 'xyz.method = "adi" is not in the SQL: it has "frequency" or "cv" only.'],
  [{ xyz: { method: "cv", season: true } }, "xyz.season = true is not in the SQL: it has false only."],
  [{ lost: { rule: "alive" } }, 'lost.rule = "alive" is not in the SQL: it has "rhythm" or "days" only.'],
  [{ rows: { totals: "kept" } }, 'rows.totals = "kept" is not in the SQL: it has "out" only.'],
  [{ value: "purchases" }, 'value = "purchases" is not in the SQL: it ranks by revenue, profit or quantity.'],
  [{ value: "profit" }, 'value = "profit" is not in the SQL: name the column in columns.profit or columns.cost.'],
  [{ columns: { currency: "Cur" } }, 'columns.currency = "Cur" is not in the SQL: it has no such column.'],
])("a setting that it does not have is refused by name: %j", (given, sentence) => {
  expect(() => text(given)).toThrow(sentence);
}); // prettier-ignore

test("profit is ranked by where a column of profit or of cost is named, else revenue", () => {
  expect(text()).toContain("ABC by revenue");
  expect(text({ columns: { cost: "c" } })).toMatch(
    /ABC by profit[^]*- COALESCE\(CAST\("c" AS [^)]*\)\), 0\)/
  );
  expect(text({ columns: { profit: "p" }, value: "revenue" })).toContain("ABC by revenue");
});

test("names stand as they are, whatever signs are in them, and end neither a comment nor a statement in one", () => {
  const hostile = text(
    { columns: { customer: 'Cli"ent; DROP\nTABLE x' } },
    { by: "the; region\n--" }
  );
  expect(hostile).toContain('"Cli""ent; DROP\nTABLE x"');
  const comments = hostile.split("\n").filter((line) => line.startsWith("--"));
  expect(comments.join("\n")).not.toContain(";");
  expect(comments.join(" ")).toContain("DROP TABLE x");
  expect(text({ columns: { customer: "a`b" } }, { dialect: "spark" })).toContain("`a``b`");
});

test.each(DIALECT_NAMES)("%s: every step stands below why it is there, and ends with a semicolon", (dialect) => {
  const steps = text({ xyz: { method: "cv" } }, { dialect, by: "region" }).trimEnd().split("\n\n").slice(1);
  expect(steps.length).toBeGreaterThan(20);
  for (const step of steps) expect(step).toMatch(/^-- [^]*;$/);
}); // prettier-ignore

test("the lines are added up by customer and day once; only invoices and the column of --by look at them again", () => {
  const reads = (sql: string): number => sql.split(/(?:FROM|JOIN) kc_lines/).length - 1;
  expect(reads(text())).toBe(1);
  expect(reads(text({ columns: { invoice: "i" }, xyz: { method: "cv" } }, { by: "region" }))).toBe(
    3
  );
});

test("the window before is looked at only where it is asked for: the same steps once more, of tables of their own", () => {
  expect(text()).not.toContain("kc_before");
  const sql = segmentationSql({ dialect: "duckdb", sales: "sales", settings: readSettings({}), isBefore: true }); // prettier-ignore
  for (const name of ["segments", "places", "silences", "frame"])
    expect(sql).toContain(`TABLE kc_before_${name} AS`);
  expect(sql).not.toMatch(/kc_before_(lines|customer_days|next_orders|latest)/);
});
