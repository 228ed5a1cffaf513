import type { StatusMeaning } from "../words/statuses";
import type { StatusTexts } from "./statusTexts";

/** Whether more rows have a word that is known than one that nobody knows: a column "State" may be about Texas. @param meanings by text */
export function areStatuses(
  { names, index }: StatusTexts,
  meanings: readonly StatusMeaning[],
  read: number
): boolean {
  let [known, unknown] = [0, 0];
  for (let row = 0; row < read; row++) {
    const text = index[row]!;
    if (meanings[text] === "unknown") unknown++;
    else if (names[text]!.trim() !== "") known++;
  }
  return unknown < known;
}
