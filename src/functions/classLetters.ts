import { ABC_LETTERS } from "../engine/codes";
import { abcByShare } from "../engine/segments/abc/abcByShare";
import { rankCustomers } from "../engine/segments/abc/ranking";
import type { AbcRule } from "../engine/settings/settings";
import { groupSums } from "../engine/stats/groupSums";
import type { Cells } from "./cells";
import { InputFault } from "./inputFault";
import { lettersOf } from "./lettersOf";
import { readLimits } from "./readLimits";
import { readNumbers } from "./readNumbers";
import { rememberLast } from "./rememberLast";

const ALL_LINES = { day: new Int32Array(0), fromDay: 0, asOfDay: 0 };

/** Limits and rule as they are typed in a formula, null or undefined where they were left out. */
interface TypedLimits {
  readonly limitA: unknown;
  readonly limitB: unknown;
  readonly rule: unknown;
}

/**
 * ABC letters of totals, in the shape they came in.
 * @throws InputFault for anything but one column or one row of numbers, and for limits out of bounds
 */
export function classLetters(values: Cells, limits: TypedLimits): string[][] {
  const { letters } = classify(values, limits);
  return values.length > 1 ? letters.map((letter) => [letter]) : [[...letters]];
}

/**
 * The ABC letter of one total among those of a column.
 * @param value a single cell
 * @throws InputFault as `classLetters`, where the column does not have the total, and where a rule that puts equal totals into different
 * classes does so with this one: which of them is meant, nobody can tell
 */
export function classLetter(value: Cells, column: Cells, limits: TypedLimits): string {
  const [total] = readNumbers(value, undefined) as unknown as [number];
  const { letterOf } = classify(column, limits);
  const letter = letterOf.get(total);
  if (letter === undefined) throw new InputFault({ code: "notInColumn", value: total });
  if (letter === null) throw new InputFault({ code: "tiesApart", value: total });
  return letter;
}

interface Classified {
  readonly letters: readonly string[];
  /** By total; null where equal totals have different letters. */
  readonly letterOf: ReadonlyMap<number, string | null>;
}

function classify(values: Cells, { limitA, limitB, rule }: TypedLimits): Classified {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  if (rows > 1 && columns > 1) throw new InputFault({ code: "notOneLine", rows, columns });
  const { abc } = readLimits("abc", limitA, limitB, rule);
  return classified([values], [abc.a, abc.b, abc.rule]);
}

const classified = rememberLast(([values], settings): Classified => {
  const [a, b, rule] = settings as [number, number, AbcRule];
  const totals = readNumbers(values!, undefined);
  const letters = lettersOf(codesOf(totals, [a, b], rule), ABC_LETTERS);
  const letterOf = new Map<number, string | null>();
  totals.forEach((total, i) => {
    const known = letterOf.get(total);
    letterOf.set(total, known === undefined || known === letters[i] ? letters[i]! : null);
  });
  return { letters, letterOf };
});

function codesOf(totals: Float64Array, limits: readonly number[], rule: AbcRule): Uint8Array {
  const everyone = Int32Array.from(totals, (_, i) => i);
  // Where equal totals are kept apart, they stand in their order: the names that break ties on the sheet are not known here.
  const ranking = rankCustomers(
    groupSums(totals, everyone, totals.length, ALL_LINES),
    Array.from(totals, (_, i) => String(i).padStart(8, "0")),
    everyone
  );
  const classes = abcByShare(ranking, limits, rule);
  const codes = new Uint8Array(totals.length);
  classes.forEach((code, position) => (codes[ranking.order[position]!] = code));
  return codes;
}
