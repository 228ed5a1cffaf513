import { foldText } from "../text/foldText";
import { withoutAccents } from "../text/withoutAccents";
import { isReturnWord } from "../words/returns";
import { saysYes, statusMeaning, type StatusMeaning } from "../words/statuses";
import type { StatusTexts } from "./statusTexts";

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
