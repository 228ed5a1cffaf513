import type { Analysis } from "../../engine/analysis";
import type { Issue } from "../../engine/sales/rows/issue";
import type { SalesRead } from "../lists/salesRead";
import type { Run } from "../run";
import { lettersByName } from "./lettersByName";
import { rivalLetters } from "./rivalLetters";
import type { ListInHand } from "./listInHand";
import { type RivalLetters, weighRivals } from "./weighRivals";

export interface Analysed {
  readonly analysis: Analysis;
  /** Those of the layout, of the reading and of the analysis. */
  readonly issues: readonly Issue[];
  /** What each column that could as well have been taken would give. */
  readonly rivals: readonly RivalLetters[];
}

/** Analyses the sales, and how much the columns matter that could as well have been taken. @throws AbortError */
export async function analyseSales(
  read: SalesRead,
  { runner, settingsFor, request: { signal } }: Run
): Promise<Analysed> {
  const settings = settingsFor(read.address);
  const rivals = await rivalLetters(read.rivals, runner, settings, signal);
  // The runner takes the columns over; the names stay here.
  return weighed(read, await runner.load(read.encoded.sales, settings, signal), rivals);
}

/** Analyses the list in hand with other limits. @throws AbortError */
export async function analyseAgain(
  { read, rivals }: ListInHand,
  { runner, settingsFor, request: { signal } }: Run
): Promise<Analysed> {
  return weighed(read, await runner.update(settingsFor(read.address), signal), rivals);
}

function weighed(
  { encoded, layoutIssues }: SalesRead,
  analysis: Analysis,
  rivals: readonly RivalLetters[]
): Analysed {
  const layout =
    rivals.length === 0
      ? layoutIssues
      : weighRivals(
          layoutIssues,
          lettersByName(analysis, encoded.sales.customers),
          analysis,
          rivals
        );
  return { analysis, issues: [...layout, ...encoded.issues, ...analysis.issues], rivals };
}
