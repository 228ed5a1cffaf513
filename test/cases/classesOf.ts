import { ABC_LETTERS, XYZ_LETTERS } from "../../src/engine/codes";
import type { Result } from "../../src/report/result";

/** Customer → "AX", "A-", "-". */
export function classesOf({ analysis, customers: names }: Result): Record<string, string> {
  const { abc, xyz, order } = analysis.customers;
  return Object.fromEntries(
    Array.from(order, (c) => [
      names[c]!,
      abc[c] === 0 ? "-" : `${ABC_LETTERS[abc[c]!]!}${XYZ_LETTERS[xyz[c]!]!}`,
    ])
  );
}
