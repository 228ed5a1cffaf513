import type { Analysis } from "../analysis";
import { hashNumber } from "../stats/hashNumber";
import { nameHashes } from "./pastRows/nameHashes";

/**
 * Eight hexadecimal digits that tell two results apart: the same customers with the same letters, status and value give the same, in any order and under
 * any spelling that is joined.
 */
export function fingerprint(
  { customers }: Pick<Analysis, "customers">,
  names: readonly string[]
): string {
  const { order, abc, xyz, status, value } = customers;
  const hashes = nameHashes(names);
  let sum = 0;
  for (const c of order) {
    let hash = hashes[c]!;
    for (const column of [abc, xyz, status, value]) hash = hashNumber(hash, column[c]!);
    sum = (sum + hash) >>> 0;
  }
  return sum.toString(16).padStart(8, "0");
}
