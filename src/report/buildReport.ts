import type { Report, ReportSheet, SheetKind } from "./blocks/report";
import { accountsSheet } from "./accounts/accountsSheet";
import { logSheet } from "./accounts/logSheet";
import { managerSheet } from "./accounts/managerSheet";
import { managersSheet } from "./accounts/managersSheet";
import { peopleSheet } from "./accounts/peopleSheet";
import { prospectsSheet } from "./accounts/prospectsSheet";
import { strategiesSheet } from "./accounts/strategiesSheet";
import { trainingSheet } from "./accounts/trainingSheet";
import { briefSheet } from "./accounts/briefSheet";
import { cardsSheet } from "./accounts/cardsSheet";
import { cardSheet } from "./accounts/cardSheet";
import { effortSheet } from "./accounts/plans/effortSheet";
import { plansSheet } from "./accounts/plans/plansSheet";
import { sourcesSheet } from "./accounts/plans/sourcesSheet";
import { changesSheet } from "./changes/changesSheet";
import { dataCheckSheet } from "./dataCheck/dataCheckSheet";
import { dueSoonSheet } from "./dueSoon/dueSoonSheet";
import { lossesSheet } from "./losses/lossesSheet";
import { keyAccountsSheet } from "./keyAccounts/keyAccountsSheet";
import { matrixSheet } from "./matrix/matrixSheet";
import { overviewSheet } from "./overview/overviewSheet";
import type { ReportInput } from "./reportInput";
import { runsSheet } from "./runs/runsSheet";
import { segmentsSheet } from "./segments/segmentsSheet";
import { winBackSheet } from "./winBack/winBackSheet";

type Build = (input: ReportInput) => ReportSheet | undefined;

/** In the order of their tabs in a first run. */
const SHEETS = {
  overview: overviewSheet,
  segments: segmentsSheet,
  matrix: matrixSheet,
  losses: lossesSheet,
  winBack: winBackSheet,
  keyAccounts: keyAccountsSheet,
  dueSoon: dueSoonSheet,
  changes: changesSheet,
  dataCheck: dataCheckSheet,
  runs: runsSheet,
  accounts: accountsSheet,
  people: peopleSheet,
  log: logSheet,
  prospects: prospectsSheet,
  managers: managersSheet,
  training: trainingSheet,
  strategies: strategiesSheet,
  card: cardSheet,
  brief: briefSheet,
  plans: plansSheet,
  effort: effortSheet,
  sources: sourcesSheet,
  manager: managerSheet,
  cards: cardsSheet,
} as const satisfies { readonly [kind in SheetKind]?: Build };

/** The whole result as plain data. Pure: the same input gives the same report. */
export function buildReport(input: ReportInput): Report {
  const wanted: { readonly [kind in SheetKind]?: boolean } = input.result.analysis.settings.sheets;
  const builds = Object.entries(SHEETS) as readonly (readonly [SheetKind, Build])[];
  return {
    language: input.wording.language,
    // Those that are wanted and have something to say.
    sheets: builds.flatMap(([kind, build]) => (wanted[kind] === false ? [] : (build(input) ?? []))),
    ...shownIn(input),
  };
}

/** What was just asked for. */
function shownIn({ accounts, cardsAsked }: ReportInput): Pick<Report, "shown"> {
  if (cardsAsked === true && accounts !== undefined) return { shown: "cards" };
  return accounts?.isAsked === true ? { shown: "accounts" } : {};
}
