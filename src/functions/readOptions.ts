import { isoOfDay } from "../engine/calendar/isoDay";
import type { ReadingChoices } from "../engine/sales/readingChoices";
import { readNumberText } from "../engine/sales/text/readNumberText";
import { DEFAULT_SETTINGS } from "../engine/settings/defaults";
import { readChoice, readText } from "../engine/settings/fields";
import { readSettings } from "../engine/settings/readSettings";
import type { Settings } from "../engine/settings/settings";
import { bare, type Cells, isBlankCell } from "./cells";
import { InputFault } from "./inputFault";

/** What the options of a formula say. */
export interface Options {
  readonly settings: Settings;
  /** Answers to what the cells leave open. */
  readonly choices: ReadingChoices;
}

/** Answers that cells can need, and what may be answered; any text where nothing is listed. */
const ANSWERS = {
  dayMonth: ["day", "month"],
  realDays: ["swap", "keep"],
  decimalMark: [".", ","],
  sumLevel: ["upper", "lower"],
  currency: [],
} as const satisfies { readonly [name in keyof ReadingChoices]: readonly string[] };

/** Settings that hold several values, written into one cell: "0.5; 0.8". */
const LISTS: ReadonlySet<string> = new Set(["abc.limits", "keyAccounts.criteria"]);
const DAYS: ReadonlySet<string> = new Set(["asOf", "from"]);

type Tree = { [name: string]: unknown };

/**
 * Settings from a range of two columns, names such as "abc.a" and their values: the same names, defaults and bounds as in a settings file.
 * @throws InputFault for a range of another shape; SettingsError for a name or a value that no setting has
 */
export function readOptions(options: Cells): Options {
  const tree: Tree = {};
  const choices: Tree = {};
  for (const [row, cells] of options.entries()) {
    const [name = "", value] = cells.map(bare);
    if (cells.length !== 2) throw new InputFault({ code: "notPairs", columns: cells.length });
    // Excel may hand over an empty cell as 0, which is no name.
    if (isBlankCell(name) || name === 0 || isBlankCell(value)) continue;
    if (typeof name !== "string")
      throw new InputFault({ code: "noName", row: row + 1, text: String(name) });
    if (name.trim() in ANSWERS) choices[name.trim()] = value;
    else put(tree, name.trim(), value);
  }
  return { settings: readSettings(tree), choices: readAnswers(choices) };
}

function readAnswers(choices: Tree): ReadingChoices {
  const answers = Object.entries(choices).map(([name, value]) => {
    const known: readonly string[] = ANSWERS[name as keyof typeof ANSWERS];
    const answer =
      known.length === 0 ? readText(value, name, "") : readChoice(value, name, "", known);
    return [name, answer];
  });
  return Object.fromEntries(answers) as ReadingChoices;
}

/** @param path "abc.a": the member a of the group abc. */
function put(tree: Tree, path: string, value: unknown): void {
  const [group, name, ...more] = path.split(".");
  if (name === undefined) tree[path] = valueOf(path, value);
  else if (more.length > 0) tree[path] = value;
  else {
    const members = (tree[group!] ??= {}) as Tree;
    members[name] = valueOf(path, value);
  }
}

/** What a cell says, as a settings file would: a list, a day, a number or a yes written as text. */
function valueOf(path: string, value: unknown): unknown {
  if (LISTS.has(path))
    return String(value)
      .split(/[;\s]+/)
      .filter((part) => part !== "")
      .map((part) => numberIn(part) ?? part);
  if (DAYS.has(path)) return typeof value === "number" ? isoOfDay(Math.floor(value)) : value;
  if (typeof value !== "string") return value;
  const usual = path
    .split(".")
    .reduce<unknown>((group, name) => (group as Tree | undefined)?.[name], DEFAULT_SETTINGS);
  if (typeof usual === "number") return numberIn(value) ?? value;
  if (typeof usual === "boolean" && /^(true|false)$/i.test(value)) return /^true$/i.test(value);
  return value.trim();
}

function numberIn(text: string): number | undefined {
  const reading = readNumberText(text);
  return reading === undefined ? undefined : (reading.asDecimal ?? reading.value);
}
