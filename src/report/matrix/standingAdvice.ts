import { SEGMENTS, type Segment } from "../../engine/codes";
import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";

/** A card has so many rows at most, also one that a version before wrote. */
const CARD_ROWS = 7;

/**
 * What somebody wrote over the advice of a cell of the matrix, by the cell: the first text below its name, wherever the card was moved to, unless it is
 * ours in some language, or one that an earlier run wrote. An emptied one gives ours back.
 * @param cells of the sheet, row by row
 * @param written advice of ours as runs remember it: another version may have worded it otherwise
 */
export function standingAdvice(
  cells: readonly (readonly unknown[])[],
  written: readonly string[] = []
): ReadonlyMap<Segment, string> {
  const found = new Map<Segment, string>();
  const known = new Set(written);
  cells.forEach((row, top) =>
    row.forEach((cell, column) => {
      const segment = SEGMENTS.find((one) => String(cell).startsWith(`${one} · `));
      if (segment === undefined || found.has(segment)) return;
      const below = cells.slice(top + 1, top + CARD_ROWS).map((one) => one[column]);
      const text = below.find(isText);
      if (text !== undefined && !known.has(text) && !isOurs(segment, text))
        found.set(segment, text);
    })
  );
  return found;
}

/** A number that cannot be counted is an error, which Excel gives as a text. */
function isText(cell: unknown): cell is string {
  return typeof cell === "string" && cell.trim() !== "" && !cell.startsWith("#");
}

function isOurs(segment: Segment, text: string): boolean {
  return LANGUAGES.some((language) => {
    const { cells } = wordingFor(language).messages.classes;
    const { meaning, advice } = cells[segment];
    // The next card, where the whole advice was emptied.
    const isName = SEGMENTS.some((one) => text === `${one} · ${cells[one].name}`);
    return isName || text === `${meaning} ${advice}`;
  });
}
