import { FIT_OPTIONS, fitFromStarts } from "../optimise/fitFromStarts";
import { minimise, type Minimum, type Objective } from "../optimise/minimise";
import type { HistoryTable } from "./historyTable";
import { thinTable } from "./thinTable";

/** A sample of about so many rows tells where to begin; smaller tables are fitted as they are. */
const SAMPLE_ROWS = 2000;
const LARGE = 4 * SAMPLE_ROWS;

/**
 * The minimum of an objective over the table from several starts. For a large table the starts are tried on a sample; its minimum, and the
 * curvature found there, begin the search over the whole, which is then a few evaluations long. A sample that ends at a bound is
 * no guide: then the whole is searched from every start. docs/method-models.md#fitting.
 */
export function fitTable(
  objectiveOf: (table: HistoryTable) => Objective,
  table: HistoryTable,
  starts: readonly (readonly number[])[]
): Minimum {
  const rows = table.weight.length;
  if (rows > LARGE) {
    const sample = objectiveOf(thinTable(table, Math.floor(rows / SAMPLE_ROWS)));
    const { at, inverse, converged } = fitFromStarts(sample, starts);
    if (converged && at.every((value) => Math.abs(value) < FIT_OPTIONS.bound - 1)) {
      const minimum = minimise(objectiveOf(table), at, FIT_OPTIONS, inverse);
      if (minimum.converged) return minimum;
    }
  }
  return fitFromStarts(objectiveOf(table), starts);
}
