/** Rows that say that nothing was sold: cancelled, void, draft, pending, refused. docs/reading.md#not-sold. */
import { areStatuses } from "./areStatuses";
import { meaningsOf } from "./meaningsOf";
import type { RowLedger } from "./rowLedger";
import type { StatusTexts } from "./statusTexts";

/**
 * Leaves such rows out. A sale that was taken back was a sale: words of returns say so.
 * @param unknown rows with a word that nobody knows are left out, too.
 */
export function leaveOutUnsold(
  ledger: RowLedger,
  texts: StatusTexts,
  read: number,
  unknown: boolean
): void {
  const { names, index, column, says } = texts;
  const meanings = meaningsOf(names, says);
  const unknownOut = unknown && areStatuses(texts, meanings, read);
  const isOut = meanings.map(
    (meaning) => meaning === "unsold" || (unknownOut && meaning === "unknown")
  );
  const spoken = new Set<string>();
  for (let row = 0; row < read && isOut.includes(true); row++) {
    if (!isOut[index[row]!]) continue;
    ledger.leaveOut(row, "notSold", column);
    if (says === "words") spoken.add(names[index[row]!]!.trim());
  }
  if (spoken.size > 0 && !ledger.facts.has("notSold"))
    ledger.facts.set("notSold", { text: [...spoken].slice(0, 3).join(", ") });
}
