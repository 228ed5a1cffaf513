import type { KnownTables } from "./blocks/report";
import { customerColumnNames } from "./customers/customerColumnNames";
import { runsColumnNames } from "./runs/runsColumnNames";
import { segmentsColumnNames } from "./segments/segmentsColumnNames";

/** The columns that our tables can have, by the kind of their sheet. */
export function knownTables(): KnownTables {
  return {
    segments: segmentsColumnNames(),
    dueSoon: customerColumnNames("dueSoon"),
    runs: runsColumnNames(),
  };
}
