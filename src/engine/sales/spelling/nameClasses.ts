/** What a distinct name of the customer column is: a customer, nothing, an error, or a text with a total word. */
import { NAME_FLAG } from "./nameScan";
import { foldText } from "../text/foldText";
import { totalWord } from "../words/totals";

export const NAME_CLASS = { customer: 0, blank: 1, error: 2, totalPart: 3, totalWhole: 4 } as const;

/** One class a name; only names with a flag are looked at. */
export function nameClasses(names: readonly string[], flags: Uint8Array): Uint8Array {
  const classes = new Uint8Array(names.length);
  for (let i = 0; i < names.length; i++) {
    const flag = flags[i]!;
    if (flag === 0) continue;
    if ((flag & NAME_FLAG.blank) !== 0) classes[i] = NAME_CLASS.blank;
    else if ((flag & NAME_FLAG.error) !== 0) classes[i] = NAME_CLASS.error;
    else if ((flag & NAME_FLAG.mayBeTotal) !== 0) {
      const word = totalWord(foldText(names[i]!));
      if (word === "whole") classes[i] = NAME_CLASS.totalWhole;
      else if (word === "part") classes[i] = NAME_CLASS.totalPart;
    }
  }
  return classes;
}
