import { columnLetters } from "../blocks/address";
import type { Table } from "../blocks/report";

/** Where the columns of a table stand on the sheet. */
export interface RulePlaces {
  /** First row below the header. */
  readonly row: number;
  /** Our id → column of the sheet. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface PlacedRule {
  readonly column: number;
  readonly width: number;
  readonly formula: string;
  /** In every language. */
  readonly formulas: readonly string[];
  readonly style: Table["rules"][number]["style"];
}

/** The rules of a table over the columns that stand there, down to the end of the sheet. */
export function placedRules(
  { rules }: Pick<Table, "rules">,
  places: RulePlaces
): readonly PlacedRule[] {
  return rules.flatMap((rule) => place(rule, places));
}

/** What the record of the sheet says of them. */
export function rulesText(placed: readonly PlacedRule[]): string {
  return placed.map(ruleKey).join("\n");
}

export function ruleKey({ column, formula }: Pick<PlacedRule, "column" | "formula">): string {
  return `${column} ${formula}`;
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
