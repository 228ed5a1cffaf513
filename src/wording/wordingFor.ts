import type { Analysis } from "../engine/analysis";
import type { Issue, RowCounts } from "../engine/sales/rows/issue";
import type { Layout } from "../engine/sales/layout/layout";
import type { KeyAccountProposal } from "../engine/segments/keyAccounts/proposeKeyAccounts";
import type { SettingsError } from "../engine/settings/settingsError";
import { assumptions, type Assumption, type RowFacts } from "./assumptions";
import { dependence } from "./dependence";
import { fill } from "./fill";
import type { ValuesOf } from "./text";
import { formatsOf, type Formats } from "./formats";
import { headline } from "./headline";
import { keyAccounts } from "./keyAccounts";
import { keyCriteria } from "./keyCriteria";
import { keyReasons } from "./keyReasons";
import { issueWords, type IssueWords } from "./issueWords";
import { languageOf, type Language } from "./language";
import type { Messages } from "./messages";
import { messagesOf } from "./messagesOf";
import { namePairs, type NamePair } from "./namePairs";
import type { Problem, ProblemWords } from "./problem";
import { problemWords } from "./problemWords";
import type { Remark } from "./remark";
import { remarkSentence } from "./remarkSentence";
import { rowsLeftOut, type CountedList, type LeftOutRows } from "./rowsLeftOut";
import { rowsUsed } from "./rowsUsed";
import { settingsProblem } from "./settingsProblem";
import type { Units } from "./units";
import { why } from "./why";

/** Everything a person reads, in one language. */
export interface Wording {
  readonly language: Language;
  readonly formats: Formats;
  /** Names, headers, words of classes and statuses; templates are filled with `fill`. */
  readonly messages: Messages;
  fill<const Template extends string>(template: Template, values: ValuesOf<Template>): string;
  /**
   * @param names of the customers, by index
   * @param units of the list, here and below; absent: without the sign of its money, and days
   */
  headline(analysis: Analysis, names: readonly string[], units?: Units): string;
  /** The customers on whom the business depends, by name; "" where nobody does. */
  dependence(analysis: Analysis, names: readonly string[]): string;
  /** What the key accounts bring in together, and who they are; [] without a base. @param found with ticks; absent: as computed */
  keyAccounts(
    analysis: Analysis,
    found?: Pick<Analysis["keyAccounts"], "customers" | "share" | "band">
  ): readonly string[];
  /** The criteria that make a key account, in the order of the settings. */
  keyCriteria(analysis: Analysis): ReturnType<typeof keyCriteria>;
  /** Why key accounts are key accounts. @param proposal with ticks, or as computed */
  keyReasons(analysis: Analysis, proposal: KeyAccountProposal): ReturnType<typeof keyReasons>;
  assumptions(
    analysis: Analysis,
    columns?: Layout["columns"],
    rows?: RowFacts,
    units?: Units
  ): readonly Assumption[];
  /** Why this customer has these letters and this status. */
  why(analysis: Analysis, customer: number, units?: Units): string;
  issue(issue: Issue, units?: Units): IssueWords;
  /** The pairs of names that an issue is about. */
  namePairs(issue: Issue, units: Units): readonly NamePair[];
  /** The rows of a list, so that they add up. @param currency of the list; "" where it is not known */
  rowsUsed(rows: RowCounts, found: readonly LeftOutRows[], list: CountedList): string;
  /** Why rows were left out, and how many. */
  rowsLeftOut(found: readonly LeftOutRows[], list: CountedList): string;
  problem(problem: Problem): ProblemWords;
  /** Of the sheets that were updated. */
  remark(remark: Remark): string;
  settingsProblem(error: SettingsError): Problem;
}

const known = new Map<Language, Wording>();

/** @param language a tag as Office gives it ("uk-UA"); what is not spoken here is English. */
export function wordingFor(language: string): Wording {
  const spoken = languageOf(language);
  let wording = known.get(spoken);
  if (!wording) known.set(spoken, (wording = create(spoken)));
  return wording;
}

function create(language: Language): Wording {
  const messages = messagesOf(language);
  const formats = formatsOf(language);
  return {
    language,
    formats,
    messages,
    fill: (template, values) => fill(template, values, formats),
    headline: (analysis, names, units) => headline(analysis, names, messages, formats, units),
    dependence: (analysis, names) => dependence(analysis, names, messages, formats),
    keyAccounts: (analysis, found = analysis.keyAccounts) =>
      keyAccounts(analysis, found, messages, formats),
    keyCriteria: ({ settings, valueBasis }) =>
      keyCriteria(settings.keyAccounts, valueBasis, messages, formats),
    keyReasons: (analysis, proposal) => keyReasons(analysis, proposal, messages, formats),
    assumptions: (analysis, columns, rows, units) =>
      assumptions(analysis, columns, rows, messages, formats, units),
    why: (analysis, customer, units) => why(analysis, customer, messages, formats, units),
    issue: (issue, units) => issueWords(issue, messages, formats, units),
    namePairs: (issue, units) => namePairs(issue, messages, formats, units),
    remark: (remark) => remarkSentence(remark, messages, formats),
    rowsUsed: (rows, found, list) => rowsUsed(rows, found, list, messages, formats),
    rowsLeftOut: (found, list) => rowsLeftOut(found, list, messages, formats),
    problem: (problem) => problemWords(problem, messages, formats),
    settingsProblem: (error) => settingsProblem(error, messages, formats),
  };
}
