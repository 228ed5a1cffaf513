import type { Cell } from "../../engine/codes";
import type { Messages } from "../../wording/messages";

interface CellWords {
  /** "AX"; "A" where there is no rhythm. */
  readonly label: string;
  readonly name: string;
  /** "" where there is no rhythm: size alone says neither. */
  readonly meaning: string;
  readonly advice: string;
}

/** A cell of the matrix as people read it. */
export function cellWords(cell: Cell, { classes }: Messages): CellWords {
  const ofClass = (letter: "A" | "B" | "C"): CellWords => ({
    label: letter,
    name: classes.abc[letter],
    meaning: "",
    advice: "",
  });
  switch (cell) {
    case "A-":
      return ofClass("A");
    case "B-":
      return ofClass("B");
    case "C-":
      return ofClass("C");
    default:
      return { label: cell, ...classes.cells[cell] };
  }
}
