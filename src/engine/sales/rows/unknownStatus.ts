/** Words in a column of statuses that nobody knows: whether such rows are sales is a question. docs/reading.md#not-sold. */
import { areStatuses } from "./areStatuses";
import type { Issue } from "./issue";
import { meaningsOf } from "./meaningsOf";
import type { RowLedger } from "./rowLedger";
import type { StatusTexts } from "./statusTexts";

/** Less than this share of the money moves few letters. */
const MIN_SHARE = 0.01;
/** So many of the words are named. */
const NAMED = 3;

/** @returns the question; undefined where every word is known, where most are not (then it is no column of statuses), or where little hangs on it. */
export function unknownStatus(
  { reason, dataRow }: Pick<RowLedger, "reason" | "dataRow">,
  statuses: StatusTexts,
  amounts: Float64Array,
  read: number
): Issue | undefined {
  const { names, index, column, says } = statuses;
  const meanings = meaningsOf(names, says);
  if (!meanings.includes("unknown") || !areStatuses(statuses, meanings, read)) return undefined;
  const rows: number[] = [];
  const texts = new Set<string>();
  let [sum, total] = [0, 0];
  for (let row = 0; row < read; row++) {
    if (reason[row] !== 0) continue;
    total += Math.abs(amounts[row]!);
    if (meanings[index[row]!] !== "unknown") continue;
    rows.push(row);
    texts.add(names[index[row]!]!.trim());
    sum += amounts[row]!;
  }
  if (rows.length === 0 || Math.abs(sum) < MIN_SHARE * total) return undefined;
  const named = [...texts].slice(0, NAMED).join(", ");
  return {
    code: "unknownStatus",
    kind: "question",
    count: rows.length,
    cells: rows.slice(0, 5).map((row) => [row + dataRow, column] as const),
    facts: { text: texts.size > NAMED ? `${named}, …` : named, sum },
  };
}
