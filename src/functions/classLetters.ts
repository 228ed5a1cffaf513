import { ABC_LETTERS } from "../engine/codes";
import { abcByShare } from "../engine/segments/abc/abcByShare";
import { rankCustomers } from "../engine/segments/abc/ranking";
import { groupSums } from "../engine/stats/groupSums";
import { InputFault } from "./inputFault";
import { lettersOf } from "./lettersOf";
import { readLimits } from "./readLimits";
import { readNumbers } from "./readNumbers";
import { rememberLast } from "./rememberLast";

const ALL_LINES = { day: new Int32Array(0), fromDay: 0, asOfDay: 0 };

/**
 * ABC letters of totals, in the shape they came in.
 * @throws InputFault for anything but one column or one row of numbers, and for limits out of bounds
 */
export function classLetters(
  values: readonly (readonly unknown[])[],
  limitA?: number | null,
  limitB?: number | null
): string[][] {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  if (rows > 1 && columns > 1) throw new InputFault({ code: "notOneLine", rows, columns });
  const { abc } = readLimits("abc", limitA, limitB);
  const codes = classify(readNumbers(values, undefined), [abc.a, abc.b]);
  const letters = lettersOf(codes, ABC_LETTERS);
  return rows > 1 ? letters.map((letter) => [letter]) : [letters];
}

const classify = rememberLast((totals, limits) => {
  const everyone = Int32Array.from(totals, (_, i) => i);
  // Equal totals share a class whatever their order: the names that break ties on the sheet are not needed.
  const ranking = rankCustomers(
    groupSums(totals, everyone, totals.length, ALL_LINES),
    Array.from(totals, () => ""),
    everyone
  );
  const classes = abcByShare(ranking, limits, "R1T");
  const codes = new Uint8Array(totals.length);
  classes.forEach((code, position) => (codes[ranking.order[position]!] = code));
  return codes;
});
