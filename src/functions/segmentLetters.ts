import { ABC_LETTERS, NO_CLASS, XYZ_LETTERS } from "../engine/codes";
import { analyseTable } from "./analyseTable";
import type { Cells } from "./cells";
import { lettersOf } from "./lettersOf";
import { readOptions } from "./readOptions";
import { rememberLast } from "./rememberLast";

/**
 * The segment of each row of a customer x period block, in one column: what the button gives for the same block.
 * @param options names and values of settings, side by side
 * @throws InputFault for a cell that is not a number, and too few periods; SettingsError
 */
export function segmentLetters(values: Cells, options: Cells = []): string[][] {
  return segments([values, options], []);
}

const segments = rememberLast(([values, options]): string[][] => {
  const { abc, xyz } = analyseTable(values!, readOptions(options!).settings);
  const letters = lettersOf(xyz, XYZ_LETTERS);
  return lettersOf(abc, ABC_LETTERS).map((letter, row) => [
    letter === NO_CLASS ? NO_CLASS : `${letter}${letters[row]}`,
  ]);
});
