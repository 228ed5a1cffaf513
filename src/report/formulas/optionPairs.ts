import type { ReadingChoices } from "../../engine/sales/readingChoices";
import { DEFAULT_SETTINGS, XYZ_LIMITS } from "../../engine/settings/defaults";
import type { Settings } from "../../engine/settings/settings";

/** Name and value of one setting, as a formula takes them. */
export type OptionPair = readonly [name: string, value: string | number | boolean];

/** Answers that a formula takes under these names. */
const ANSWERS = ["dayMonth", "realDays", "decimalMark", "sumLevel", "currency"] as const;

/**
 * The settings that differ from the defaults and mean something to a formula. All of them for every function, also where one could do without: formulas
 * of the same list and options share one analysis.
 */
export function optionPairs(settings: Settings, choices: ReadingChoices): readonly OptionPair[] {
  const { abc, xyz, lost, keyAccounts, rows } = settings;
  const { within: _within, second: _second, ...ranks } = abc;
  const { within: _noGroups, second: _one, ...usualRanks } = DEFAULT_SETTINGS.abc;
  return [
    // Of three columns these are the only two that can be ranked by.
    ...(settings.value === "purchases" ? [["value", "purchases"] as const] : []),
    ...differing("abc", ranks, usualRanks),
    ...differing("xyz", xyz, { ...DEFAULT_SETTINGS.xyz, ...XYZ_LIMITS[xyz.method] }),
    ...differing("", { period: settings.period }, { period: DEFAULT_SETTINGS.period }),
    ...differing("lost", lost, DEFAULT_SETTINGS.lost),
    ...differing("keyAccounts", keyAccounts, DEFAULT_SETTINGS.keyAccounts),
    ...differing("rows", { totals: rows.totals }, { totals: DEFAULT_SETTINGS.rows.totals }),
    ...(settings.from === undefined ? [] : [["from", settings.from] as const]),
    ...(settings.asOf === undefined ? [] : [["asOf", settings.asOf] as const]),
    ...ANSWERS.flatMap((name): readonly OptionPair[] => {
      const answer = choices[name];
      return answer === undefined ? [] : [[name, answer]];
    }),
  ];
}

type Value = string | number | boolean | readonly (string | number)[];
type Group = Readonly<Record<string, Value>>;

function differing(
  group: string,
  values: Readonly<object>,
  usual: Readonly<object>
): readonly OptionPair[] {
  const usually = usual as Group;
  return Object.entries(values as Group).flatMap(([name, value]): readonly OptionPair[] => {
    const text = inCell(value);
    if (text === inCell(usually[name]!)) return [];
    return [[group === "" ? name : `${group}.${name}`, text]];
  });
}

/** Several values in one cell; a lone mark is none of them, which an empty cell would not say. */
function inCell(value: Value): string | number | boolean {
  if (typeof value !== "object") return value;
  return value.length === 0 ? ";" : value.join("; ");
}
