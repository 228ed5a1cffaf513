import type { Encoded } from "../../engine/sales/encoding/encoder";
import { createWays, type Way } from "./createWays";
import { finishEncoding } from "./finishEncoding";
import type { Origin } from "../lists/origin";
import { readRows } from "./readRows";
import type { ReadLists } from "../lists/salesRead";
import type { Reading } from "../lists/reading";

/**
 * Reads the rows once more, and gives their sales with each answer to a question, in the order of the answers.
 * @param id of the question
 * @throws AbortError
 */
export async function encodeAnswers(
  origin: Origin,
  read: ReadLists,
  id: string,
  answers: readonly string[],
  run: Reading
): Promise<readonly Encoded[]> {
  const ways: Way[] = [];
  for (const answer of answers) {
    const answersFor: Reading["answersFor"] = (lists) => ({
      ...run.answersFor(lists),
      [id]: answer,
    });
    const answered = { ...run, answersFor };
    ways.push(...(await createWays(origin, read, [], read.address, read.names.rows, answered)));
  }
  await readRows(origin, read.lists, ways, run);
  const encoded: Encoded[] = [];
  for (const { encoder } of ways) encoded.push(await finishEncoding(encoder, run.request.signal));
  return encoded;
}
