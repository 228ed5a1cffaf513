import type { ReportInput } from "../reportInput";
import type { Result } from "../result";
import { DAY_FORMATS } from "../blocks/dayFormats";
import type { ListFunction } from "./listFunctions";

/** How many cells the result of a function fills, and which of its columns are days. */
export interface SpillSize {
  readonly rows: number;
  readonly columns: number;
  /** Zero-based. */
  readonly dayColumns: readonly number[];
  readonly dayFormat: string;
}

const COLUMNS: { readonly [name in ListFunction]: number } = {
  CUSTOMERSEGMENTS: 13,
  SEGMENTMATRIX: 6,
  LOSTCUSTOMERS: 8,
  LOSSESBYPERIOD: 9,
  KEYACCOUNTS: 7,
};
const DAYS: { readonly [name in ListFunction]?: readonly number[] } = {
  CUSTOMERSEGMENTS: [9, 10, 11],
  LOSTCUSTOMERS: [4, 5],
};

/**
 * What the result of a function will fill, by the numbers of the run: its header included.
 * @param told undefined as long as the sheets are not written, or are by other settings
 * @returns undefined where only the sheets will tell
 */
export function spillSize(
  name: ListFunction,
  { analysis, source }: Pick<Result, "analysis" | "source">,
  told: ReportInput | undefined
): SpillSize | undefined {
  const rows: { readonly [of in ListFunction]: number | undefined } = {
    CUSTOMERSEGMENTS: analysis.customers.order.length,
    SEGMENTMATRIX: analysis.matrix.length,
    LOSTCUSTOMERS: analysis.statusCounts.lost,
    LOSSESBYPERIOD: told && (told.review.losses?.dynamics.active.length ?? 0),
    KEYACCOUNTS: told?.review.keyAccounts.proposal.customers.length,
  };
  const count = rows[name];
  if (count === undefined) return undefined;
  return {
    rows: 1 + count,
    columns: COLUMNS[name],
    dayColumns: DAYS[name] ?? [],
    dayFormat: DAY_FORMATS[source.grain],
  };
}
