import { createEncoder } from "../../engine/sales/encoding/createEncoder";
import type { Encoder } from "../../engine/sales/encoding/encoder";
import type { Layout } from "../../engine/sales/layout/layout";
import type { NamedJoin } from "../../engine/sales/spelling/joinNamed";
import { readingChoices } from "./readingChoices";
import type { Reading } from "../lists/reading";
import { joinLists, type JoinedLists } from "../lists/joinLists";
import type { Origin } from "../lists/origin";
import type { RivalLists } from "./rivalLists";

/** One way to read the rows: with the columns that were recognised, or with a rival in one role. */
export interface Way {
  readonly layout: Layout;
  readonly encoder: Encoder;
}

/** The way that was recognised, then that of each rival: the rows are read once for all of them. */
export async function createWays(
  origin: Origin,
  joined: JoinedLists,
  rivals: readonly RivalLists[],
  address: string,
  joins: readonly NamedJoin[],
  { request, runAt, settingsFor, answersFor }: Reading
): Promise<readonly Way[]> {
  const { rows } = settingsFor(address);
  const formatCurrencies = await origin.currencyRuns(joined.lists, request.signal);
  const wayOf = ({ layout, encoding }: JoinedLists, isRival: boolean): Way => ({
    layout,
    encoder: createEncoder(layout, {
      ...encoding,
      todayDay: Math.floor(runAt),
      date1904: joined.lists[0]!.source.head.date1904,
      keepTotals: rows.totals === "kept",
      keepCancelled: rows.cancelled === "kept",
      choices: readingChoices(answersFor(address)),
      formatCurrencies,
      joins,
      ...(isRival ? { nearSpellings: false } : {}),
    }),
  });
  return [
    wayOf(joined, false),
    ...rivals.map(({ lists }) => wayOf(joinLists(lists, rows.hidden === "all"), true)),
  ];
}
