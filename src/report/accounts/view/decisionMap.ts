/**
 * Who is who at the account, as a tree of who reports to whom, and who is missing (R46, R47, R53, R54, R62). It follows from what is typed on People, live: beside the
 * page stand the rows of the customer, of each whom they report to, up to four levels, and a number that orders the tree.
 */
import { palette } from "../../blocks/palette";
import { everyLanguage } from "../everyLanguage";
import type { AccountView } from "./accountView";
import { placeOf } from "./lookUp";
import { PickedRows, quoted } from "./pickedRows";
import { LEFT, type ListColumn, RIGHT } from "./viewPage";

const LEVELS = 4;
const MOST = 12;
const LEAST = 5;
const INDENT = "    ";

/**
 * @param most rows
 * @returns the next free row
 */
export function decisionMap(view: AccountView, top: number, title: string, most = MOST): number {
  const rows = PickedRows.of(view, "people");
  if (rows?.header("name") === undefined) return top;
  const isPerson = [rows.has("name")];
  const standing = rows.standing(({ text }) => text("name") !== "");
  const count = Math.min(most, Math.max(LEAST, ...standing.map(({ length }) => length + 1)));
  const row = view.page.headingAcross(top, rows.heading(title, count, isPerson));
  const listed = view.page.list(row, columns(rows, tree(rows, count, isPerson)));
  return missing(rows, listed);
}

interface Tree {
  /** Cells with the row of each on People, and how deep and under whom they stand, in the order of the tree. */
  readonly rows: readonly string[];
  readonly depths: readonly string[];
  /** Cells that hold whom they report to where that is nobody on the list. */
  readonly unlisted: readonly string[];
}

function tree(rows: PickedRows, count: number, isPerson: readonly string[]): Tree {
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
  const names = range(name);
  let above: readonly string[] = [];
  const levels: (readonly string[])[] = [];
  for (let level = 0; level < LEVELS; level += 1) {
    const formulas = each.map((i) => {
      if (level > 0) {
        const below = levels[level - 1]![i]!;
        return `=IF(${below}="","",INDEX(${range(above)},${below}))`;
      }
      const found = placeOf(superior[i]!, names);
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
      formula: `=IF(${cell}="","",IF(INDEX(${range(depth)},${cell})>0,"",IF(INDEX(${names},${cell})=INDEX(${range(superior)},${cell}),"",INDEX(${range(superior)},${cell}))))`,
    })),
  ]);
  return { rows: inOrder, depths, unlisted: superiors };
}

/** Cells below each other as one range. */
function range(cells: readonly string[]): string {
  return `${cells[0]}:${cells.at(-1)}`;
}

function columns(rows: PickedRows, { rows: places, depths, unlisted }: Tree): ListColumn[] {
  const standing = rows.standing(({ text }) => text("name") !== "");
  const texts = (id: string) => standing.flat().map(({ text }) => text(id));
  // With the room of two levels, and with whom they report to where that is nobody on the list.
  const named = standing.flatMap((people) => {
    const names = new Set(people.map(({ text }) => text("name").toLowerCase()));
    return people.map(({ text }) =>
      text("reportsTo") === "" || names.has(text("reportsTo").toLowerCase())
        ? `${INDENT}${INDENT}${text("name")}`
        : `${text("name")} → ${text("reportsTo")}`
    );
  });
  const shown = [
    ["name", LEFT],
    ["post", LEFT + 1],
    ["role", LEFT + 2],
    ["attitude", LEFT + 3],
    ["influence", RIGHT],
    ["lastContact", RIGHT + 1],
    ["phone", RIGHT + 2],
    ["email", RIGHT + 3],
  ] as const;
  return shown.flatMap(([id, column]): readonly ListColumn[] => {
    const header = rows.header(id);
    if (header === undefined) return [];
    const cells = places.map((place, i) => {
      if (id !== "name") return rows.cell(id, place);
      const name = rows.text("name", place);
      const above = `IF(${unlisted[i]!}="","",${quoted(" → ")}&${unlisted[i]!})`;
      const indent = `IF(${depths[i]!}=0,"",REPT(${quoted(INDENT)},${depths[i]!}-1)&${quoted("  └ ")})`;
      return { formula: `=IFERROR(IF(${place}=0,"",${indent}&${name}&${above}),"")` };
    });
    return [
      {
        ...{ header, column, span: 1, cells },
        texts: id === "name" ? named : texts(id),
        ...(id === "name" && { style: { bold: true } }),
        ...(id === "lastContact" && { style: { numberFormat: "yyyy-mm-dd" } }),
      },
    ];
  });
}

/** Who has to be there and is not (R54). */
function missing(rows: PickedRows, top: number): number {
  const { page, input } = rows.view;
  const words = input.wording.messages.accountViews.nobody;
  const roles = (id: "decides" | "uses" | "pays") =>
    everyLanguage(({ accountWork }) => accountWork.people.roles[id]);
  const needed = [
    [words.decides, "role", roles("decides")],
    [words.uses, "role", roles("uses")],
    [words.pays, "role", roles("pays")],
    [
      words.supports,
      "attitude",
      everyLanguage(({ accountWork }) => accountWork.people.attitudes.for),
    ],
  ] as const;
  const said = needed
    .filter(([, id]) => rows.header(id) !== undefined)
    .map(
      ([text, id, choices]) =>
        `IF(${rows.count([rows.has("name"), rows.is(id, choices)])}=0,${quoted(`${text} `)},"")`
    );
  if (said.length === 0) return top;
  page.draft.put(top, LEFT, [[{ formula: `=TRIM(${said.join("&")})` }]]);
  page.draft.style(top, LEFT, 1, RIGHT + 4 - LEFT, {
    color: palette.statuses.lost.color,
    bold: true,
    size: 10,
    vertical: "Center",
  });
  return top + 1;
}
