import type { ReportInput } from "../reportInput";

/** Two years of months. */
const MOST = 24;

interface SalesByPeriod {
  readonly title: string;
  readonly basis: string;
  /** Names of the latest periods; none without dates. */
  readonly periods: readonly string[];
  /** What a customer brought in each. */
  readonly of: (customer: number) => ArrayLike<number>;
}

/** What the accounts brought in the latest periods, the one that is not over included. */
export function salesByPeriod({ result, review, wording }: ReportInput): SalesByPeriod {
  const { classes, accountViews } = wording.messages;
  const basis = classes.basis[result.analysis.valueBasis];
  const known = review.accountSales.find(({ periods }) => periods !== null)?.periods;
  const values = new Map(
    review.accountSales.map(({ customer, periods }) => [customer, periods?.values.slice(-MOST)])
  );
  const starts = known?.starts ?? new Int32Array(1);
  const first = Math.max(0, starts.length - 1 - MOST);
  const period = known?.period ?? "month";
  return {
    title: wording.fill(accountViews.sales, {
      basis: basis.choice,
      period: classes.periods[period].by,
    }),
    basis: basis.name,
    periods: Array.from(starts.subarray(first, -1), (start) =>
      wording.formats.shortDate(start, period)
    ),
    of: (customer) => values.get(customer) ?? [],
  };
}
