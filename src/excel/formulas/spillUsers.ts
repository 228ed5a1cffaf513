import { spillReferences } from "../../report/formulas/spillReferences";
import { cellAddress, sheetReference } from "../../report/blocks/address";
import { areasOf } from "../read/areasOf";
import { Budget } from "../write/budget";
import { rangesIn } from "./rangesIn";

/** A formula that refers to a whole spilled result, and what it would show without one: #REF!. */
export interface SpillUser {
  /** "Mine!U1", or the name that stands for the formula. */
  readonly at: string;
  /** undefined: it is the formula of a name, or stands on another sheet. */
  readonly here: { readonly row: number; readonly column: number } | undefined;
}

/**
 * The formulas of the workbook that refer to whole spilled results of a sheet.
 * @param sheetName the sheet with the results
 * @returns by the first cell of the result: "A3"
 */
export async function spillUsers(
  context: Excel.RequestContext,
  sheetName: string
): Promise<ReadonlyMap<string, readonly SpillUser[]>> {
  const found = new Map<string, SpillUser[]>();
  const note = (formula: unknown, home: string, user: SpillUser): void => {
    if (typeof formula !== "string" || !formula.startsWith("=")) return;
    for (const { sheet = home, cell } of spillReferences(formula)) {
      if (sheet.toLowerCase() !== sheetName.toLowerCase()) continue;
      const users = found.get(cell) ?? [];
      found.set(cell, [...users, user]);
    }
  };
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
    names: sheet.names.load("items/name,items/formula"),
  }));
  await context.sync();
  const budget = new Budget(context);
  for (const { sheet, used, names: ofSheet } of sheets) {
    for (const { name, formula } of ofSheet.items) note(formula, sheet.name, unplaced(name));
    if (used.isNullObject) continue;
    const [area] = areasOf(used.address);
    const [parts = []] = await rangesIn(budget, sheet, [area!], "formulas");
    for (const [i, cells] of parts.flatMap(({ formulas }) => formulas as unknown[][]).entries())
      for (const [j, formula] of cells.entries()) {
        const [row, column] = [area!.row + i, area!.column + j];
        const at = `${sheetReference(sheet.name)}!${cellAddress(row, column)}`;
        note(formula, sheet.name, {
          at,
          here: sheet.name === sheetName ? { row, column } : undefined,
        });
      }
  }
  for (const { name, formula } of names.items) note(formula, "", unplaced(name));
  return found;
}

function unplaced(name: string): SpillUser {
  return { at: name, here: undefined };
}
