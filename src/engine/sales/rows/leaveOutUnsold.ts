/** Rows that say that nothing was sold: cancelled, void, draft, pending, refused. docs/reading.md#not-sold. */
import { foldText } from "../text/foldText";
import { withoutAccents } from "../text/withoutAccents";
import { isReturnWord } from "../words/returns";
import { saysYes, statusMeaning, type StatusMeaning } from "../words/statuses";
import type { RowLedger } from "./rowLedger";

/** A column of texts, as far as it matters here. */
export interface StatusTexts {
  readonly names: readonly string[];
  readonly index: Int32Array;
  readonly column: number;
  /** See StatusColumn. */
  readonly says: "words" | "yes";
}

/**
 * Leaves such rows out. A sale that was taken back was a sale: words of returns say so.
 * @param unknown rows with a word that nobody knows are left out, too.
 */
export function leaveOutUnsold(
  ledger: RowLedger,
  { names, index, column, says }: StatusTexts,
  read: number,
  unknown: boolean
): void {
  const meanings = meaningsOf(names, says);
  const isOut = meanings.map(
    (meaning) => meaning === "unsold" || (unknown && meaning === "unknown")
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

/** What each text of the column says of its rows. */
export function meaningsOf(
  names: readonly string[],
  says: StatusTexts["says"]
): readonly StatusMeaning[] {
  const folded = names.map((name) => withoutAccents(foldText(name)));
  if (says === "yes") return folded.map((text) => (saysYes(text) ? "unsold" : "sold"));
  // In a pipeline that has deals won only those were sold.
  const isPipeline = folded.some((text) => WON.test(text));
  return folded.map((text) => {
    if (text === "" || isReturnWord(text)) return "sold";
    if (isPipeline) return WON.test(text) ? "sold" : "unsold";
    return statusMeaning(text);
  });
}

const WON = /(^| )(won|gewonnen|gagne|gagnee|ganado|ganada|выигран\p{L}*|виграно)( |$)/u;
