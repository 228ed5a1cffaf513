/** Rows that say that nothing was sold: cancelled, void, draft, pending, refused. docs/reading.md#not-sold. */
import { foldText } from "../text/foldText";
import { withoutAccents } from "../text/withoutAccents";
import { isReturnWord } from "../words/returns";
import { saysYes, statusMeaning } from "../words/statuses";
import type { RowLedger } from "./rowLedger";

/** A column of texts, as far as it matters here. */
interface Texts {
  readonly names: readonly string[];
  readonly index: Int32Array;
  readonly column: number;
}

/**
 * Leaves such rows out. A sale that was taken back was a sale: words of returns say so.
 * @param says see StatusColumn.
 */
export function leaveOutUnsold(
  ledger: RowLedger,
  { names, index, column }: Texts,
  says: "words" | "yes",
  read: number
): void {
  const folded = names.map((name) => withoutAccents(foldText(name)));
  const isUnsold = says === "yes" ? folded.map(saysYes) : unsoldAmong(folded);
  const spoken = new Set<string>();
  for (let row = 0; row < read && isUnsold.includes(true); row++) {
    if (!isUnsold[index[row]!]) continue;
    ledger.leaveOut(row, "notSold", column);
    if (says === "words") spoken.add(names[index[row]!]!.trim());
  }
  if (spoken.size > 0 && !ledger.facts.has("notSold"))
    ledger.facts.set("notSold", { text: [...spoken].slice(0, 3).join(", ") });
}

/** In a pipeline that has deals won only those were sold. */
function unsoldAmong(folded: readonly string[]): boolean[] {
  const isPipeline = folded.some((text) => WON.test(text));
  return folded.map((text) => {
    if (text === "" || isReturnWord(text)) return false;
    return isPipeline ? !WON.test(text) : statusMeaning(text) === "unsold";
  });
}

const WON = /(^| )(won|gewonnen|gagne|gagnee|ganado|ganada|выигран\p{L}*|виграно)( |$)/u;
