import { isSameList } from "../../excel/read/isSameList";
import type { ListForFiles } from "../../job/files/listForFiles";
import type { OfferedList, State } from "./state";

/** As it was offered, and answered, before; else together where the last run on files was. */
export function offeredList(
  { address, wasTogether }: ListForFiles,
  { screen, request: { files, sheets } }: State
): OfferedList {
  const before = screen.kind === "files" && screen.list !== "none" ? screen.list : undefined;
  if (before !== undefined && isSameList(before.address, address))
    return { address, isTogether: before.isTogether };
  const isTogether =
    files === undefined ? wasTogether : sheets !== undefined && isSameList(sheets, address);
  return { address, isTogether };
}
