import { FIT_OPTIONS, fitFromStarts, type Fit } from "../optimise/fitFromStarts";
import { minimise, type Objective } from "../optimise/minimise";
import type { HistoryTable } from "./historyTable";
import { thinTable } from "./thinTable";

/** Every fifth row tells where to begin, as long as there are so many; smaller tables are fitted as they are. */
const STEP = 5;
const LARGE = 600;

/**
 * The minimum of an objective over the table from several starts. A larger table is first fitted on a sample of its rows (and that
 * on a sample of its own): its minimum, and the curvature found there, begin the search over the whole, which is then a few
 * evaluations long. A sample that ends at a bound, or whose starts lead to different minima, is no guide: then the whole is
 * searched from every start. docs/method-models.md#fitting.
 */
export function fitTable(
  objectiveOf: (table: HistoryTable) => Objective,
  table: HistoryTable,
  starts: readonly (readonly number[])[]
): Fit {
  if (table.weight.length > LARGE) {
    const sample = fitTable(objectiveOf, thinTable(table, STEP), starts);
    if (isGuide(sample)) {
      const minimum = minimise(objectiveOf(table), sample.at, FIT_OPTIONS, sample.inverse);
      if (minimum.converged) return { ...minimum, unanimous: true };
    }
  }
  return fitFromStarts(objectiveOf(table), starts);
}

function isGuide({ at, converged, unanimous }: Fit): boolean {
  return converged && unanimous && at.every((value) => Math.abs(value) < FIT_OPTIONS.bound - 1);
}
