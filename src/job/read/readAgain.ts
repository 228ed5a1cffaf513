import { listsUnchanged } from "../../excel/read/listsUnchanged";
import { runExcel } from "../../excel/runExcel";
import type { Watch } from "../../excel/read/watchLists";
import type { SalesRead } from "../lists/salesRead";

/** Sales that were read before, where their lists on sheets, which come before those in files, are as they were; undefined otherwise. @param watch begun before they were read */
export async function readAgain(read: SalesRead, watch: Watch): Promise<SalesRead | undefined> {
  const before = read.lists.flatMap(({ source }) => (source.inFile ? [] : [source]));
  const now = await runExcel((context) => listsUnchanged(context, before, watch));
  const lists = (): typeof read.lists =>
    read.lists.map((list, i) => ({ ...list, source: now?.[i] ?? list.source }));
  return now && { ...read, lists: lists() };
}
