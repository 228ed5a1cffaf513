import {
  type AccountViews,
  CHOSEN,
  PICKED_VIEWS,
  type PickedView,
} from "../../report/accountsWanted";
import type { Budget } from "./budget";
import type { ExistingSheets } from "./existingSheets";

/** Views of one account or manager as they stand: where they begin, and whom somebody picked there. */
export async function readViews(budget: Budget, { ours }: ExistingSheets): Promise<AccountViews> {
  const asked: (readonly [
    kind: PickedView,
    at: Excel.Range | undefined,
    row: number,
    column: number,
  ])[] = [];
  const standing = PICKED_VIEWS.filter((kind) => ours.has(kind));
  if (standing.length === 0) return {};
  await budget.ask(() => {
    for (const kind of standing) {
      const view = ours.get(kind);
      if (view === undefined) continue;
      const { row, column } = view.head ?? { row: 0, column: 0 };
      const cell = view.sheet.getRangeByIndexes(row + CHOSEN.row, column + CHOSEN.column, 1, 1);
      asked.push([kind, cell.load("values"), row, column]);
    }
  });
  return Object.fromEntries(
    asked.map(([kind, cell, row, column]) => [
      kind,
      { row, column, chosen: String((cell!.values as unknown[][])[0]?.[0] ?? "") },
    ])
  );
}
