import { existsSync, realpathSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Settings } from "../../src/engine/settings/settings";
import { LANGUAGES, languageOf, type Language } from "../../src/wording/language";
import type { NamesChange } from "../../src/job/job";
import { assertPlaces } from "./assertPlaces";
import { settingsFile } from "./settingsFile";
import { stopForUsage } from "./stopForUsage";

const USAGE = "usage: npm run segment -- INPUT... OUTPUT.xlsx [options], more by --help";

export const LIST_OPTIONS = {
  range: { type: "string" },
  settings: { type: "string" },
  language: { type: "string", default: "en-US" },
  json: { type: "string" },
  letters: { type: "boolean", default: false },
  accounts: { type: "string", multiple: true },
  cards: { type: "boolean", default: false },
  "accept-partial": { type: "boolean", default: false },
} as const;

export interface CommandLine {
  /** A workbook, or files that are read as one list. */
  readonly inputs: readonly [string, ...string[]];
  readonly areFiles: boolean;
  readonly output: string;
  readonly range?: string;
  readonly language: Language;
  readonly json?: string;
  /** Write the classes next to the list as well. */
  readonly letters: boolean;
  /** Make account cards: of all key accounts, or of these customers. */
  readonly accounts?: "key" | readonly string[];
  /** Draw the cards of all accounts on one sheet, to be printed. */
  readonly cards: boolean;
  /** Go on where less than half of the list can be used. */
  readonly acceptPartial: boolean;
  readonly settings: Settings;
  /** Spellings that count as a customer, from the settings file: written into the table Names. */
  readonly names: readonly NamesChange[];
}

/** What was asked for; wrong usage ends the program here, before anything is read or written. */
export function commandLine(): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      args: withNames(process.argv.slice(2)),
      allowPositionals: true,
      options: LIST_OPTIONS,
    });
    const output = positionals.at(-1);
    const [input, ...more] = positionals.slice(0, -1);
    if (input === undefined || output === undefined)
      throw new Error("INPUT and OUTPUT are needed.");
    const inputs = [input, ...more] as const;
    const areFiles = areAllFiles(inputs);
    if (areFiles && values.letters)
      throw new Error(
        "--letters writes beside a list in a workbook: a file has no place for them."
      );
    if (inputs.length > 1 && values.range !== undefined)
      throw new Error("--range names cells of one list: of several files all is read.");
    // Excel refuses a file whose ending does not say whether it holds macros.
    const ending = /\.xlsm$/i.test(input) ? ".xlsm" : ".xlsx";
    if (!output.toLowerCase().endsWith(ending))
      throw new Error(`${output} does not end in ${ending}.`);
    assertPlaces([output, values.json], [...inputs, values.settings]);
    return {
      inputs,
      areFiles,
      output,
      letters: values.letters,
      cards: values.cards,
      acceptPartial: values["accept-partial"],
      language: spoken(values.language),
      ...settingsFile(values.settings),
      ...(values.accounts === undefined ? {} : { accounts: accountsOf(values.accounts) }),
      ...(values.range === undefined ? {} : { range: values.range }),
      ...(values.json === undefined ? {} : { json: values.json }),
    };
  } catch (error) {
    return stopForUsage(error, USAGE);
  }
}

/** Whether the inputs are files of text. One of them twice would count twice. */
function areAllFiles(inputs: readonly [string, ...string[]]): boolean {
  const wrong = inputs.find((input) => !/\.(xls[xm]|(csv|tsv|txt)(\.gz)?|parquet)$/i.test(input));
  if (wrong !== undefined)
    throw new Error(
      `${wrong} is neither a workbook (.xlsx, .xlsm) nor text (.csv, .tsv, .txt, also .gz) nor .parquet.`
    );
  const isBook = (input: string): boolean => /\.xls[xm]$/i.test(input);
  if (inputs.length > 1 && inputs.some(isBook))
    throw new Error(
      "A workbook is read alone; several files can be text (.csv, .tsv, .txt, also .gz) or .parquet."
    );
  const places = inputs.map((input) => (existsSync(input) ? realpathSync(input) : input));
  const twice = inputs.find((_, i) => places.indexOf(places[i]!) < i);
  if (twice !== undefined) throw new Error(`${twice} is named twice.`);
  return !isBook(inputs[0]);
}

/** `--accounts` without a name means all key accounts; an option that takes a value cannot go without one. */
function withNames(args: readonly string[]): string[] {
  const isName = (arg: string | undefined): boolean => arg !== undefined && !arg.startsWith("--");
  return args.map((arg, i) => (arg === "--accounts" && !isName(args[i + 1]) ? `${arg}=` : arg));
}

function accountsOf(names: readonly string[]): "key" | readonly string[] {
  const chosen = names.filter((name) => name.trim() !== "");
  return chosen.length === 0 ? "key" : chosen;
}

/** In Excel what nobody here speaks is English; on the command line it is a slip of the pen. */
export function spoken(tag: string): Language {
  const language = languageOf(tag);
  if (language.slice(0, 2) !== tag.slice(0, 2).toLowerCase())
    throw new Error(`"${tag}" is not a language that is spoken here: ${LANGUAGES.join(", ")}.`);
  return language;
}
