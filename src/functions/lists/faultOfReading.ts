import type { Encoded } from "../../engine/sales/encoding/encoder";
import type { Issue, IssueCode } from "../../engine/sales/rows/issue";
import { usableShare } from "../../engine/sales/encoding/usableShare";
import type { Cell } from "../../engine/sales/sales";
import { wordingFor } from "../../wording/wordingFor";
import type { Fault } from "../inputFault";
import { LIST_ARGUMENTS } from "./listArguments";

/** Cells that are neither empty nor what they should be. The sheets account for each; a formula has no place to. */
const UNREADABLE: readonly IssueCode[] = ["errorCells", "unreadableDate", "unreadableNumber"];

/** What answers a question in the options of a formula. */
const ANSWERS: {
  readonly [code in IssueCode]?: { readonly name: string; readonly choices: string };
} = {
  dayMonthOrder: { name: "dayMonth", choices: "day, month" },
  swappedDays: { name: "realDays", choices: "swap, keep" },
  decimalMark: { name: "decimalMark", choices: "“.” “,”" },
  sumLevel: { name: "sumLevel", choices: "upper, lower" },
  currencies: { name: "currency", choices: "USD, EUR, …" },
};

/**
 * Why cells that were read give no result: the first one that cannot be read, what they leave open, or that too few of them are left.
 * @param rows as they were given, header included
 */
export function faultOfReading(
  { issues, sales, rows: counts, currency, usedSum }: Encoded,
  rows: readonly (readonly Cell[])[]
): Fault | undefined {
  const unreadable = issues.filter(
    ({ code, kind }) => kind === "leftOut" && UNREADABLE.includes(code)
  );
  const [first] = [...unreadable].sort((one, other) => rowOf(one) - rowOf(other));
  if (first !== undefined) return unreadableCell(first, unreadable, rows);
  const wording = wordingFor(Office.context.displayLanguage);
  const question = issues.find(({ kind }) => kind === "question");
  if (question !== undefined) {
    const answer = ANSWERS[question.code];
    const { what } = wording.issue(question);
    if (answer === undefined) return { code: "said", text: what };
    return { code: "open", question: what, ...answer };
  }
  const reasons = wording.rowsLeftOut(issues, { shape: "lines", currency });
  if (sales.lineCount === 0) return { code: "noneUsed", rows: counts.read, reasons };
  const { used, all, isEnough } = usableShare({ rows: counts, issues, usedSum });
  return isEnough ? undefined : { code: "fewUsed", used, rows: all, reasons };
}

function rowOf({ cells }: Issue): number {
  return cells[0]?.[0] ?? Infinity;
}

function unreadableCell(
  { code, cells }: Issue,
  all: readonly Issue[],
  rows: readonly (readonly Cell[])[]
): Fault {
  const [row, column] = cells[0]!;
  return {
    code: code as "errorCells" | "unreadableDate" | "unreadableNumber",
    name: LIST_ARGUMENTS[column] ?? "amounts",
    row: row + 1,
    text: String(rows[row]?.[column] ?? ""),
    count: all.reduce((sum, { count }) => sum + count, 0),
  };
}
