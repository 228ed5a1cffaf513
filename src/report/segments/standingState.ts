import { ABC_LETTERS, STATUSES, XYZ_LETTERS } from "../../engine/codes";
import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";

/** The columns of Segments that keep how a customer stands, and those that keep how they stood in the run before. */
export const STATE_COLUMNS = ["letters", "status", "value", "nextOrder"] as const;
export const EARLIER_COLUMNS = [
  "earlierAsOf",
  "earlierLetters",
  "earlierStatus",
  "earlierValue",
  "earlierNextOrder",
] as const;

/** How a customer stood as of a day. */
export interface CustomerState {
  readonly asOfDay: number;
  readonly abc: number;
  readonly xyz: number;
  readonly status: number;
  readonly value: number;
  /** Serial day; 0 = none. */
  readonly nextOrder: number;
}

type Cell = (
  id: "asOf" | (typeof STATE_COLUMNS)[number] | (typeof EARLIER_COLUMNS)[number]
) => string;

/**
 * What a row of Segments knows of its customer as of a day before this one: what stands there, or what the last run kept because it looked from the same
 * day or a later one.
 */
export function stateBefore(cell: Cell, day: number): CustomerState | undefined {
  const [now, earlier] = [Number(cell("asOf")), Number(cell("earlierAsOf"))];
  if (now > 0 && now < day)
    return stateOf(now, cell("letters"), cell("status"), cell("value"), cell("nextOrder"));
  return earlier > 0 && earlier < day
    ? stateOf(
        earlier,
        cell("earlierLetters"),
        cell("earlierStatus"),
        cell("earlierValue"),
        cell("earlierNextOrder")
      )
    : undefined;
}

function stateOf(
  asOfDay: number,
  letters: string,
  status: string,
  value: string,
  nextOrder: string
): CustomerState {
  return {
    asOfDay,
    abc: codeIn(ABC_LETTERS, letters.charAt(0)),
    xyz: codeIn(XYZ_LETTERS, letters.charAt(1)),
    status: statusCodes().get(status) ?? 0,
    value: Number(value) || 0,
    nextOrder: Number(nextOrder) || 0,
  };
}

function codeIn(letters: readonly string[], letter: string): number {
  return Math.max(0, letters.indexOf(letter));
}

let known: ReadonlyMap<string, number> | undefined;

/** By the words of every language: the sheet may have been written in another one. */
function statusCodes(): ReadonlyMap<string, number> {
  known ??= new Map(
    LANGUAGES.flatMap((language) =>
      STATUSES.flatMap((status, code) =>
        status === ""
          ? []
          : [[wordingFor(language).messages.classes.statuses[status].name, code] as const]
      )
    )
  );
  return known;
}
