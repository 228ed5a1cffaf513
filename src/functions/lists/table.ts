import { STATUSES } from "../../engine/codes";
import type { Wording } from "../../wording/wordingFor";

/** A spilled table: a header, then rows of the same length. "" is an empty cell. */
export type Table = (string | number)[][];

/** The word of a status; "" without one. */
export function statusWord(code: number, { messages }: Wording): string {
  const status = STATUSES[code]!;
  return status === "" ? "" : messages.classes.statuses[status].name;
}
