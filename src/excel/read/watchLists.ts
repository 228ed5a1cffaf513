import { parseArea } from "./parseArea";
import type { Source } from "./source";

export interface Watch {
  /** Addresses at which somebody but this add-in changed the lists, or may have moved them, since the watch began. */
  readonly changed: readonly string[];
  /**
   * Somebody but this add-in has changed something in the workbook since then. Formulas of a list may look anywhere. Hidden rows, formats and what
   * Excel recalculates by itself are no change: `listsUnchanged` looks at them.
   */
  readonly isStale: boolean;
  end(): Promise<void>;
}

/**
 * Notices changes of the workbook, by this user or another. The watch begins with the next sync and goes on after the run.
 * @param tell called at each change of the lists
 */
export function watchLists(
  context: Excel.RequestContext,
  sources: readonly Source[],
  tell: () => void
): Watch {
  const changed: string[] = [];
  let isStale = false;
  const handler = context.workbook.worksheets.onChanged.add(
    async ({ worksheetId, address, changeType, triggerSource }) => {
      // What Excel itself does to a table that is written beside counts as ours. An Excel before 1.14 does not tell who it was.
      if (triggerSource === "ThisLocalAddin") return;
      isStale = true;
      const own = sources.filter(({ sheetId }) => sheetId === worksheetId);
      // Rows and cells that are put in or taken out anywhere on its sheet can move a list.
      const isMoved = changeType !== "RangeEdited" && own.length > 0;
      if (!isMoved && !own.some((source) => touches(source, address))) return;
      changed.push(address);
      tell();
    }
  );
  return {
    changed,
    get isStale() {
      return isStale;
    },
    end: async () => {
      try {
        await Excel.run(handler.context, async (own) => {
          handler.remove();
          await own.sync();
        });
      } catch {
        // It never began, or its workbook is gone: then it has ended.
      }
    },
  };
}

function touches(source: Source, address: string): boolean {
  const area = parseArea(address);
  if (area === undefined) return true;
  return (
    // A row right below makes it longer.
    area.row <= source.row + source.rowCount &&
    area.column < source.column + source.columnCount &&
    area.row + area.rows > source.row &&
    area.column + area.columns > source.column
  );
}
