import type { Table } from "../../../report/blocks/report";
import {
  placedRules,
  ruleKey,
  type RulePlaces,
  rulesText,
} from "../../../report/onSheet/placedRules";
import { SHEET_ROWS } from "../../limits";
import { type Budget, CALL_BYTES } from "../budget";
import { addRule } from "../addRule";

/**
 * Conditional formats of a table, over whole columns down to the end of the sheet: Excel moves values and fonts with a row, and leaves rules where they
 * are. Rules of an earlier run are known by their formulas; those of the user are left alone.
 * @param before what `tableRules` gave to the run before; undefined on a new sheet
 * @returns what to record
 */
export async function tableRules(
  budget: Budget,
  sheet: Excel.Worksheet,
  table: Pick<Table, "rules">,
  places: RulePlaces,
  before: { readonly rules: string | undefined } | undefined
): Promise<string> {
  const placed = placedRules(table, places);
  const all = rulesText(placed);
  if (before?.rules === all) return all;
  let standing = new Set<string>();
  if (before !== undefined) {
    const ours = new Set(placed.flatMap(({ formulas }) => formulas));
    // Without a record they are of a version whose rules end with the rows of its day.
    const kept = before.rules === undefined ? [] : placed.map(ruleKey);
    standing = await withoutOld(budget, sheet, ours, new Set(kept));
  }
  // Excel puts each new rule before the others, and the first one wins: so the last goes in first.
  for (const rule of [...placed].reverse()) {
    if (standing.has(ruleKey(rule))) continue;
    await budget.room(CALL_BYTES * 4);
    const area = { row: places.row, rows: SHEET_ROWS - places.row };
    addRule(sheet, { area: { ...area, column: rule.column, columns: rule.width }, ...rule });
  }
  return all;
}

/** Deletes our rules that are not wanted any more. @returns those that stand, by column and formula */
async function withoutOld(
  budget: Budget,
  sheet: Excel.Worksheet,
  ours: ReadonlySet<string>,
  wanted: ReadonlySet<string>
): Promise<Set<string>> {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/type,items/id");
  await budget.flush();
  const custom = conditionalFormats.items
    .filter(({ type }) => type === "Custom")
    .map((format) => {
      const range = format.getRange().load("columnIndex");
      format.custom.rule.load("formula");
      return { format, range };
    });
  if (custom.length > 0) await budget.flush();
  const standing = new Set<string>();
  for (const { format, range } of custom) {
    const { formula } = format.custom.rule;
    const key = ruleKey({ column: range.columnIndex, formula });
    if (wanted.has(key)) standing.add(key);
    else if (ours.has(formula)) format.delete();
  }
  return standing;
}
