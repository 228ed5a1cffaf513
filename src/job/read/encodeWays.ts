import type { Encoded } from "../../engine/sales/encoding/encoder";
import type { NamedJoin } from "../../engine/sales/spelling/joinNamed";
import type { Reading } from "../lists/reading";
import { createWays } from "./createWays";
import { finishEncoding } from "./finishEncoding";
import type { JoinedLists } from "../lists/joinLists";
import type { Origin } from "../lists/origin";
import { readRows } from "./readRows";
import type { RivalLists } from "./rivalLists";

/**
 * Reads the rows once and gives their sales as recognised, then with each rival.
 * @param joins rows of the table Names
 * @throws AbortError
 */
export async function encodeWays(
  origin: Origin,
  joined: JoinedLists,
  rivals: readonly RivalLists[],
  address: string,
  joins: readonly NamedJoin[],
  run: Reading
): Promise<readonly [Encoded, ...Encoded[]]> {
  const ways = await createWays(origin, joined, rivals, address, joins, run);
  await readRows(origin, joined.lists, ways, run);
  const encoded: Encoded[] = [];
  for (const { encoder } of ways) encoded.push(await finishEncoding(encoder, run.request.signal));
  return encoded as [Encoded, ...Encoded[]];
}
