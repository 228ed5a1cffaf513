/** Words in a column of statuses that nobody knows: whether such rows are sales is a question. docs/reading.md#not-sold. */
import type { Issue } from "./issue";
import { meaningsOf, type StatusTexts } from "./leaveOutUnsold";
import type { RowLedger } from "./rowLedger";

/** Less than this share of the money moves few letters. */
const MIN_SHARE = 0.01;

/** @returns the question; undefined where every word is known, where most are not (then it is no column of statuses), or where little hangs on it. */
export function unknownStatus(
  { reason, dataRow }: Pick<RowLedger, "reason" | "dataRow">,
  { names, index, column, says }: StatusTexts,
  amounts: Float64Array,
  read: number
): Issue | undefined {
  const meanings = meaningsOf(names, says);
  if (!meanings.includes("unknown")) return undefined;
  const rows: number[] = [];
  const texts = new Set<string>();
  let [known, sum, total] = [0, 0, 0];
  for (let row = 0; row < read; row++) {
    const text = names[index[row]!]!.trim();
    const isUnknown = meanings[index[row]!] === "unknown";
    // A word that is known counts even where it leaves its row out.
    if (!isUnknown && text !== "") known++;
    if (reason[row] !== 0) continue;
    total += Math.abs(amounts[row]!);
    if (!isUnknown) continue;
    rows.push(row);
    texts.add(text);
    sum += amounts[row]!;
  }
  if (rows.length === 0 || rows.length >= known || Math.abs(sum) < MIN_SHARE * total)
    return undefined;
  return {
    code: "unknownStatus",
    kind: "question",
    count: rows.length,
    cells: rows.slice(0, 5).map((row) => [row + dataRow, column] as const),
    facts: { text: [...texts].slice(0, 3).join(", "), sum },
  };
}
