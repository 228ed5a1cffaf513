/**
 * Who reports to whom, by formulas: beside the page stand the rows of the customer, of each whom they report to, up to four levels, and a number that orders
 * the tree.
 */
import { placeOf } from "./lookUp";
import type { Formula } from "../../blocks/report";
import type { PeopleTree } from "./accountPage";
import { quoted } from "./quoted";
import type { RowFilter } from "./rowFilter";

export const LEVELS = 4;
export const INDENT = "    ";
/** Before the name of somebody who reports to another one. */
export const BRANCH = "  └ ";

/** Rows by formulas. */
interface Picked {
  readonly view: {
    scratch(columns: readonly (readonly Formula[])[]): readonly (readonly string[])[];
  };
  conditions(filter: RowFilter): readonly string[];
  count(conditions: readonly string[]): string;
  fromBelow(n: string, conditions: readonly string[]): string;
  text(id: string, row: string): string;
  cell(id: string, row: string): Formula;
}

/** The people of the customer who is picked. */
export function pickedTree(rows: Picked, count: number): PeopleTree {
  const isPerson = rows.conditions("named");
  const { view } = rows;
  const each = Array.from({ length: count }, (_, i) => i);
  const all = rows.count(isPerson);
  const [place = []] = view.scratch([
    each.map((i) => ({
      formula: `=IF(${all}<${i + 1},0,${rows.fromBelow(`${all}-${i}`, isPerson)})`,
    })),
  ]);
  const [name = [], superior = []] = view.scratch(
    ["name", "reportsTo"].map((id) => each.map((i) => rows.cell(id, place[i]!)))
  );
  const allNames = range(name);
  let above: readonly string[] = [];
  const levels: (readonly string[])[] = [];
  for (let level = 0; level < LEVELS; level += 1) {
    const formulas = each.map((i) => {
      if (level > 0) {
        const below = levels[level - 1]![i]!;
        return `=IF(${below}="","",INDEX(${range(above)},${below}))`;
      }
      const found = placeOf(superior[i]!, allNames);
      return `=IF(${superior[i]!}="","",IFERROR(IF(${found}=${i + 1},"",${found}),""))`;
    });
    const [cells = []] = view.scratch([formulas.map((formula) => ({ formula }))]);
    levels.push(cells);
    if (level === 0) above = cells;
  }
  const [depth = []] = view.scratch([
    each.map((i) => ({ formula: `=COUNT(${levels.map((cells) => cells[i]!).join(",")})` })),
  ]);
  // The places from the topmost down as digits of a number: whoever is below somebody comes right after them.
  const [order = []] = view.scratch([
    each.map((i) => {
      const digits = levels.map((cells, level) => `SUM(${cells[i]!})*${100 ** (level + 1)}`);
      return {
        formula: `=IF(${place[i]!}=0,"",(${i + 1}+${digits.join("+")})*100^(${LEVELS}-${depth[i]!}))`,
      };
    }),
  ]);
  const [who = []] = view.scratch([
    each.map((i) => ({
      formula: `=IF(COUNT(${range(order)})<${i + 1},"",MATCH(SMALL(${range(order)},${i + 1}),${range(order)},0))`,
    })),
  ]);
  const ordered = (cells: readonly string[], none: string) =>
    who.map((cell) => ({ formula: `=IF(${cell}="",${none},INDEX(${range(cells)},${cell}))` }));
  const [inOrder = [], depths = [], superiors = []] = view.scratch([
    ordered(place, "0"),
    ordered(depth, "0"),
    who.map((cell) => ({
      formula: `=IF(${cell}="","",IF(INDEX(${range(depth)},${cell})>0,"",IF(INDEX(${allNames},${cell})=INDEX(${range(superior)},${cell}),"",INDEX(${range(superior)},${cell}))))`,
    })),
  ]);
  const names = inOrder.map((place, i) => {
    const above = `IF(${superiors[i]!}="","",${quoted(" → ")}&${superiors[i]!})`;
    const indent = `IF(${depths[i]!}=0,"",REPT(${quoted(INDENT)},${depths[i]!}-1)&${quoted(BRANCH)})`;
    const text = rows.text("name", place);
    return { formula: `=IFERROR(IF(${place}=0,"",${indent}&${text}&${above}),"")` };
  });
  return { places: inOrder, names };
}

/** Cells below each other as one range. */
function range(cells: readonly string[]): string {
  return `${cells[0]}:${cells.at(-1)}`;
}
