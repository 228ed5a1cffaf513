/**
 * Who is who at the account, as a tree of who reports to whom, and who is missing (R46, R47, R53, R54, R62). It follows from what is typed on People.
 */
import { palette } from "../../blocks/palette";
import { everyLanguage } from "../everyLanguage";
import type { AccountRows, PeopleTree } from "./accountPage";
import { INDENT } from "./pickedTree";
import { LEFT, type ListColumn, RIGHT } from "./viewPage";

const MOST = 12;
const LEAST = 5;

/**
 * @param most rows
 * @returns the next free row
 */
export function decisionMap(
  rows: AccountRows | undefined,
  top: number,
  title: string,
  most = MOST
): number {
  if (rows?.header("name") === undefined) return top;
  const standing = rows.standing("named");
  const count = Math.min(most, Math.max(LEAST, ...standing.map(({ length }) => length + 1)));
  const row = rows.view.page.headingAcross(top, rows.heading(title, count, "named"));
  const listed = rows.view.page.list(row, columns(rows, rows.tree(count)));
  return missing(rows, listed);
}

function columns(rows: AccountRows, { places, names }: PeopleTree): ListColumn[] {
  const standing = rows.standing("named");
  const texts = (id: string) => standing.flat().map(({ text }) => text(id));
  // With the room of two levels, and with whom they report to where that is nobody on the list.
  const named = standing.flatMap((people) => {
    const listed = new Set(people.map(({ text }) => text("name").toLowerCase()));
    return people.map(({ text }) =>
      text("reportsTo") === "" || listed.has(text("reportsTo").toLowerCase())
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
    const cells = id === "name" ? names : places.map((place) => rows.cell(id, place));
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
function missing(rows: AccountRows, top: number): number {
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
  const told = needed
    .filter(([, id]) => rows.header(id) !== undefined)
    .map(([text, id, choices]) => ({ text, id, choices }));
  if (told.length === 0) return top;
  page.draft.put(top, LEFT, [[rows.lacking(told)]]);
  page.draft.style(top, LEFT, 1, RIGHT + 4 - LEFT, {
    color: palette.statuses.lost.color,
    bold: true,
    size: 10,
    vertical: "Center",
  });
  return top + 1;
}
