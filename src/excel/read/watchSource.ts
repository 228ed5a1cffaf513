import { parseArea } from "./parseArea";
import type { Source } from "./source";

export interface Watch {
  /** Addresses inside the source that were changed since the watch began. */
  readonly changed: readonly string[];
  /** Takes effect with the next sync, that at the end of the run if there is no other. */
  stop(): void;
}

/** Notices changes of the source while it is read, by this user or another. It begins with the next sync: that of the first block. */
export function watchSource(context: Excel.RequestContext, source: Source): Watch {
  const changed: string[] = [];
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const handler = sheet.onChanged.add(async ({ address }) => {
    if (touches(source, address)) changed.push(address);
  });
  return { changed, stop: () => handler.remove() };
}

function touches(source: Source, address: string): boolean {
  const area = parseArea(address);
  if (area === undefined) return true;
  return (
    area.row < source.row + source.rowCount &&
    area.column < source.column + source.columnCount &&
    area.row + area.rows > source.row &&
    area.column + area.columns > source.column
  );
}
