import type { Analysis } from "../../engine/analysis";
import { ABC_LETTERS } from "../../engine/codes";

/** Letters A, B, C by customer name. */
export type LettersByName = ReadonlyMap<string, string>;

/** In the order of the sheet. */
export function lettersByName({ customers }: Analysis, names: readonly string[]): LettersByName {
  return new Map(
    Array.from(customers.order, (c) => [names[c]!, ABC_LETTERS[customers.abc[c]!]!] as const)
  );
}
