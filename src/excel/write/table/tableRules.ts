import type { Table } from "../../../report/blocks/report";
import { columnLetters } from "../../../report/blocks/address";
import { SHEET_ROWS } from "../../limits";
import { type Budget, CALL_BYTES } from "../budget";
import { addRule } from "../addRule";

/** Where the columns of a table stand on the sheet. */
interface RulePlaces {
  /** First row below the header. */
  readonly row: number;
  /** Our id → column of the sheet. */
  readonly columns: ReadonlyMap<string, number>;
}

interface PlacedRule {
  readonly column: number;
  readonly width: number;
  readonly formula: string;
  /** In every language. */
  readonly formulas: readonly string[];
  readonly style: Table["rules"][number]["style"];
}

/**
 * Conditional formats of a table, over whole columns down to the end of the sheet: Excel moves values and fonts with a row, and leaves rules where they
 * are. Rules of an earlier run are known by their formulas; those of the user are left alone.
 * @param before what `tableRules` gave to the run before; undefined on a new sheet
 * @returns what to record
 */
export async function tableRules(
  budget: Budget,
  sheet: Excel.Worksheet,
  { rules }: Pick<Table, "rules">,
  places: RulePlaces,
  before: { readonly rules: string | undefined } | undefined
): Promise<string> {
  const placed = rules.flatMap((rule) => place(rule, places));
  const all = placed.map(({ column, formula }) => `${column} ${formula}`).join("\n");
  if (before?.rules === all) return all;
  let standing = new Set<string>();
  if (before !== undefined) {
    const ours = new Set(placed.flatMap(({ formulas }) => formulas));
    // Without a record they are of a version whose rules end with the rows of its day.
    const kept = before.rules === undefined ? [] : placed.map(keyOf);
    standing = await withoutOld(budget, sheet, ours, new Set(kept));
  }
  // Excel puts each new rule before the others, and the first one wins: so the last goes in first.
  for (const rule of [...placed].reverse()) {
    if (standing.has(keyOf(rule))) continue;
    await budget.room(CALL_BYTES * 4);
    const area = { row: places.row, rows: SHEET_ROWS - places.row };
    addRule(sheet, { area: { ...area, column: rule.column, columns: rule.width }, ...rule });
  }
  return all;
}

function place(
  { columns, formula, formulas, style }: Table["rules"][number],
  { row, columns: at }: RulePlaces
): readonly PlacedRule[] {
  const cells = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, id: string) => {
      const column = at.get(id);
      return column === undefined ? "#REF!" : `$${columnLetters(column)}${row + 1}`;
    });
  const filled = { formula: cells(formula), formulas: formulas.map(cells), style };
  if (filled.formula.includes("#REF!")) return [];
  if (columns.length > 0)
    return columns.flatMap((id) => {
      const column = at.get(id);
      return column === undefined ? [] : [{ ...filled, column, width: 1 }];
    });
  const first = Math.min(...at.values());
  return [{ ...filled, column: first, width: Math.max(...at.values()) - first + 1 }];
}

function keyOf({ column, formula }: Pick<PlacedRule, "column" | "formula">): string {
  return `${column} ${formula}`;
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
    const key = keyOf({ column: range.columnIndex, formula });
    if (wanted.has(key)) standing.add(key);
    else if (ours.has(formula)) format.delete();
  }
  return standing;
}
