import type { Analysis } from "../../engine/analysis";
import type { Issue } from "../../engine/sales/rows/issue";
import type { SalesRead } from "../read/salesRead";
import type { Run } from "../run";
import { lettersByName } from "./lettersByName";
import { rivalLetters } from "./rivalLetters";
import { weighRivals } from "./weighRivals";

export interface Analysed {
  readonly analysis: Analysis;
  /** Those of the layout, of the reading and of the analysis. */
  readonly issues: readonly Issue[];
}

/** Analyses the sales, and how much the columns matter that could as well have been taken. @throws AbortError */
export async function analyseSales(
  { address, encoded, rivals, layoutIssues }: SalesRead,
  { runner, settingsFor, request: { signal } }: Run
): Promise<Analysed> {
  const settings = settingsFor(address);
  const others = await rivalLetters(rivals, runner, settings, signal);
  // The runner takes the columns over; the names stay here.
  const { customers } = encoded.sales;
  const analysis = await runner.load(encoded.sales, settings, signal);
  const weighed = weighRivals(layoutIssues, lettersByName(analysis, customers), others);
  return { analysis, issues: [...weighed, ...encoded.issues, ...analysis.issues] };
}
