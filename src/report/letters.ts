import { type Customers } from "../engine/customers";
import { ABC_LETTERS, NO_CLASS, STATUSES, XYZ_LETTERS } from "../engine/codes";
import type { Wording } from "../wording/wordingFor";

/** "AX", "A-" where there is no letter for rhythm yet, "-" without a class. */
export function segmentOf({ abc, xyz }: Customers, customer: number): string {
  return segmentOfLetters(ABC_LETTERS[abc[customer]!]!, XYZ_LETTERS[xyz[customer]!]!);
}

export function segmentOfLetters(abc: string, xyz: string): string {
  return abc === NO_CLASS ? NO_CLASS : `${abc}${xyz}`;
}

export function abcOf({ abc }: Customers, customer: number): string {
  return ABC_LETTERS[abc[customer]!]!;
}

export function xyzOf({ xyz }: Customers, customer: number): string {
  return XYZ_LETTERS[xyz[customer]!]!;
}

/** The word of the status; "" without one. */
export function statusOf(
  { status }: { readonly status: ArrayLike<number> },
  customer: number,
  { messages }: Wording
): string {
  const code = STATUSES[status[customer]!]!;
  return code === "" ? "" : messages.classes.statuses[code].name;
}
