import { foldName } from "../../sales/spelling/foldName";
import { hashText } from "../../stats/hashText";

/** By customer. Which of the spellings of a customer is shown may change with the next rows of the list, and is none of the differences. */
export function nameHashes(names: readonly string[]): Uint32Array {
  return Uint32Array.from(names, (name) => hashText(foldName(name).key));
}
