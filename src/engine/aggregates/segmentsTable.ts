/**
 * The result of the SQL text (docs/beyond.md#sql) as columns: kc_segments, and where they are given kc_facts, kc_losses and kc_directions. The names of the columns are
 * those of the text, on every engine.
 */

/** How the cells of a column are read. day: Excel's serial number, or a date. maybe: a number, or nothing. */
export type ColumnKind = "text" | "number" | "maybe" | "day";

/** Of kc_segments, one row a customer. */
export const SEGMENT_COLUMNS = {
  customer: "text",
  value: "number",
  revenue: "number",
  share: "number",
  cumulative_share: "number",
  place: "number",
  abc: "text",
  abc_reason: "text",
  xyz: "text",
  xyz_reason: "text",
  even: "number",
  periods_bought: "number",
  periods_possible: "number",
  variation: "maybe",
  status: "text",
  status_since: "day",
  purchases: "number",
  first_purchase: "day",
  last_purchase: "day",
  recency_days: "number",
  gaps: "number",
  longest_gap: "number",
  mean_gap_days: "number",
  lost_after_days: "number",
  at_risk_after_days: "number",
  last_year: "number",
  prospect: "number",
} as const satisfies { readonly [name: string]: ColumnKind };

/** Of kc_segments too: when the next order is due and how large. A table of an older text does not have them. */
export const ORDER_COLUMNS = {
  next_order: "day",
  next_order_from: "day",
  next_order_until: "day",
  order_size: "number",
  order_size_from: "number",
  order_size_until: "number",
} as const satisfies { readonly [name: string]: ColumnKind };

/** Of kc_segments too: what each brought in the latest complete period, and in those before it. Nor does a table of an older text have these. */
export const LATEST_COLUMNS = {
  latest_1: "number",
  latest_2: "number",
  latest_3: "number",
  latest_4: "number",
  latest_5: "number",
  latest_6: "number",
  latest_7: "number",
  latest_8: "number",
  latest_9: "number",
  latest_10: "number",
  latest_11: "number",
  latest_12: "number",
} as const satisfies { readonly [name: string]: ColumnKind };

/** Of kc_segments where it was asked for: how the customer stood at the end of the window before, and what they brought in both windows. */
export const BEFORE_COLUMNS = {
  window_value: "number",
  window_before: "number",
  before_abc: "text",
  before_xyz: "text",
  before_status: "text",
  before_value: "number",
  before_share: "number",
  before_place: "number",
} as const satisfies { readonly [name: string]: ColumnKind };

/** Of kc_facts, one row. */
export const FACT_COLUMNS = {
  first_day: "day",
  from_day: "day",
  as_of: "day",
  period: "text",
  asked_period: "text",
  asked_live: "number",
  complete_periods: "number",
  live_periods: "number",
  median_gap: "number",
  last_complete_day: "day",
  unfinished: "number",
  rows_read: "number",
  line_count: "number",
  lines_after: "number",
  amount: "maybe",
  amount_after: "number",
  total: "maybe",
  base: "maybe",
  settings: "text",
} as const satisfies { readonly [name: string]: ColumnKind };

/** Of kc_facts too: what became of the orders that were expected a month ago. */
export const EXPECTED_COLUMNS = {
  expected_orders: "number",
  expected_hit: "number",
  expected_open: "number",
} as const satisfies { readonly [name: string]: ColumnKind };

/** Of kc_facts where the window before was asked for. */
export const PERIOD_BEFORE = {
  before_period: "text",
} as const satisfies { readonly [name: string]: ColumnKind };

/** Of kc_losses, one row a month. */
export const LOSS_COLUMNS = {
  month: "day",
  new: "number",
  returned: "number",
  lost: "number",
  active: "number",
  lost_stock: "number",
  churn_rate: "number",
  win_back_rate: "number",
  money_lost: "number",
} as const satisfies { readonly [name: string]: ColumnKind };

/** Of kc_directions, one row a value, and one of all customers together. */
export const DIRECTION_COLUMNS = {
  is_all: "number",
  by_value: "text",
  base: "number",
  lost: "number",
  base_value: "number",
  lost_value: "number",
} as const satisfies { readonly [name: string]: ColumnKind };
