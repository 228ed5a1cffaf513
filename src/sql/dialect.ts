/** What the engines say in their own way. Everything else in the text is the same for all: docs/beyond.md#dialects. */
export interface Dialect {
  readonly double: string;
  readonly text: string;
  /** A name as it stands, whatever signs are in it. */
  name(name: string): string;
  /** A text as it stands. */
  literal(text: string): string;
  /** Excel's serial day, a whole number, of a date or a moment. */
  dayOf(date: string): string;
  /** The date of a serial day. */
  dateOf(day: string): string;
  /** Orders texts by their code units, as the product does. */
  byName(text: string): string;
  /** A step whose result is named and kept for those that follow. */
  step(name: string, select: string): string;
}

export const DIALECT_NAMES = ["duckdb", "postgres", "spark"] as const;
export type DialectName = (typeof DIALECT_NAMES)[number];

/** Excel's day 0. */
const EPOCH = "DATE '1899-12-30'";
const quoted = (sign: string) => (name: string) =>
  `${sign}${name.replaceAll(sign, sign + sign)}${sign}`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const DIALECTS: { readonly [name in DialectName]: Dialect } = {
  duckdb: {
    double: "DOUBLE",
    text: "VARCHAR",
    name: quoted('"'),
    literal,
    dayOf: (date) => `CAST(CAST(${date} AS DATE) - ${EPOCH} AS INTEGER)`,
    dateOf: (day) => `(${EPOCH} + CAST(${day} AS INTEGER))`,
    byName: (text) => text,
    step: (name, select) => `CREATE OR REPLACE TEMPORARY TABLE ${name} AS\n${select};`,
  },
  postgres: {
    double: "DOUBLE PRECISION",
    text: "TEXT",
    name: quoted('"'),
    literal,
    dayOf: (date) => `(CAST(${date} AS DATE) - ${EPOCH})`,
    dateOf: (day) => `(${EPOCH} + CAST(${day} AS INTEGER))`,
    byName: (text) => `${text} COLLATE "C"`,
    // Without statistics of its own a temporary table is planned as if it were small.
    step: (name, select) =>
      `DROP TABLE IF EXISTS ${name};\nCREATE TEMPORARY TABLE ${name} AS\n${select};\nANALYZE ${name};`,
  },
  spark: {
    double: "DOUBLE",
    text: "STRING",
    name: quoted("`"),
    // A backslash is an escape there.
    literal: (text) => literal(text.replaceAll("\\", "\\\\")),
    dayOf: (date) => `datediff(CAST(${date} AS DATE), ${EPOCH})`,
    dateOf: (day) => `date_add(${EPOCH}, CAST(${day} AS INT))`,
    byName: (text) => text,
    // Views would be planned anew, down to the lines, by every step that follows.
    step: (name, select) => `DROP TABLE IF EXISTS ${name};\nCREATE TABLE ${name} AS\n${select};`,
  },
};
