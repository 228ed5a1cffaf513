import { cellOf, cellsOf } from "./cells";
import { classLetter, classLetters } from "./classLetters";
import { inCell, inCellLater } from "./inCell";
import type { lists } from "./lists";
import type { Call, ListArguments } from "./lists/analysedList";
import { rhythmLetters } from "./rhythmLetters";

// What stands in these comments is what Excel shows while a formula is typed; functions.strings.json holds the other languages.

/**
 * Class A, B or C of every customer by share of the total, largest first. The letters are those of the button Segment customers.
 * @customfunction ABCCLASS
 * @param values One column or one row of totals: one number per customer. One formula for the whole column is the fastest.
 * @param [limitA] Share of the total at which class A ends: 0.8 if left out. Or the whole column, where the first argument is one of its cells; the limits and the rule then follow.
 * @param [limitB] Share of the total at which class B ends: 0.95 if left out.
 * @param [rule] Which class a customer on a limit gets: R1T if left out; R1, R2, strict, DAX or midpoint.
 * @param [ruleInColumn] The rule, where the second argument is the whole column.
 * @returns One letter per value, in the same order; a dash where the total is 0 or less.
 */
export function abcClass(
  values: unknown[][],
  limitA?: unknown[][],
  limitB?: unknown,
  rule?: unknown,
  ruleInColumn?: unknown
): string[][] {
  return inCell(() => {
    const column = cellsOf(limitA);
    if (column === undefined || column.length * column[0]!.length === 1)
      return classLetters(cellsOf(values)!, { limitA, limitB, rule });
    const limits = { limitA: limitB, limitB: rule, rule: ruleInColumn };
    return [[classLetter(cellsOf(values)!, column, limits)]];
  });
}

/**
 * X, Y or Z of every customer: bought often, regularly or irregularly, by the share of periods with a purchase since the first one.
 * @customfunction XYZCLASS
 * @param table One row per customer, one column per period, in chronological order.
 * @param [limitX] Limit of X: 0.75 of the periods if left out; 0.5 with the methods cv, gaps and forecast, 1.32 with adi.
 * @param [limitY] Limit of Y: 0.5 of the periods if left out; 1 with cv and gaps, 0.8 with forecast, 0.49 with adi.
 * @param [method] What is measured: frequency if left out; cv (variation of the amounts), gaps (variation of the pauses), adi or forecast.
 * @returns One letter per customer, in one column; a dash where there is too little history.
 */
export function xyzClass(
  table: unknown[][],
  limitX?: unknown,
  limitY?: unknown,
  method?: unknown
): string[][] {
  return inCell(() => rhythmLetters(cellsOf(table)!, { limitX, limitY, method }));
}

/**
 * The segment of every customer, AX to CZ: class by share of the total and letter by rhythm together.
 * @customfunction ABCXYZ
 * @param table One row per customer, one column per period, in chronological order.
 * @param [options] Two columns: names of settings such as abc.a or xyz.method, and their values.
 * @returns One segment per customer, in one column; a dash where there is no class.
 */
export function abcXyz(table: unknown[][], options?: unknown[][]): Promise<string[][]> {
  return withLists(({ abcXyz }) => abcXyz(cellsOf(table)!, cellsOf(options)));
}

/**
 * A table of all customers with segment, status, value, purchases, next order and why, largest first: what the button Segment customers writes on the sheet Segments.
 * @customfunction CUSTOMERSEGMENTS
 * @cancelable
 * @param customers Customers of the sales, one per row.
 * @param dates Their dates, in the same rows.
 * @param amounts Their amounts, in the same rows; returns are negative.
 * @param [options] Two columns: names of settings such as abc.a or lost.days, and their values.
 * @param invocation Tells when nobody waits for the result any more.
 * @returns A table with a header, one row per customer.
 */
export function customerSegments(
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  options: unknown[][],
  invocation: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  return withLists(({ customerSegments }) =>
    customerSegments(listOf(customers, dates, amounts, options), callOf(invocation))
  );
}

/**
 * The nine segments AX to CZ with their customers, value and share, and how many of them are at risk or lost.
 * @customfunction SEGMENTMATRIX
 * @cancelable
 * @param customers Customers of the sales, one per row.
 * @param dates Their dates, in the same rows.
 * @param amounts Their amounts, in the same rows; returns are negative.
 * @param [options] Two columns: names of settings such as abc.a or lost.days, and their values.
 * @param invocation Tells when nobody waits for the result any more.
 * @returns A table with a header, one row per segment.
 */
export function segmentMatrix(
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  options: unknown[][],
  invocation: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  return withLists(({ segmentMatrix }) =>
    segmentMatrix(listOf(customers, dates, amounts, options), callOf(invocation))
  );
}

/**
 * The customers that are lost, those most worth winning back first.
 * @customfunction LOSTCUSTOMERS
 * @cancelable
 * @param customers Customers of the sales, one per row.
 * @param dates Their dates, in the same rows.
 * @param amounts Their amounts, in the same rows; returns are negative.
 * @param [options] Two columns: names of settings such as abc.a or lost.days, and their values.
 * @param invocation Tells when nobody waits for the result any more.
 * @returns A table with a header, one row per lost customer.
 */
export function lostCustomers(
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  options: unknown[][],
  invocation: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  return withLists(({ lostCustomers }) =>
    lostCustomers(listOf(customers, dates, amounts, options), callOf(invocation))
  );
}

/**
 * How many customers each period won and lost, and what the lost ones had brought in.
 * @customfunction LOSSESBYPERIOD
 * @cancelable
 * @param customers Customers of the sales, one per row.
 * @param dates Their dates, in the same rows.
 * @param amounts Their amounts, in the same rows; returns are negative.
 * @param [options] Two columns: names of settings such as abc.a or lost.days, and their values.
 * @param invocation Tells when nobody waits for the result any more.
 * @returns A table with a header, one row per period.
 */
export function lossesByPeriod(
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  options: unknown[][],
  invocation: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  return withLists(({ lossesByPeriod }) =>
    lossesByPeriod(listOf(customers, dates, amounts, options), callOf(invocation))
  );
}

/**
 * The key accounts, largest first, and the criteria that make them so.
 * @customfunction KEYACCOUNTS
 * @cancelable
 * @param customers Customers of the sales, one per row.
 * @param dates Their dates, in the same rows.
 * @param amounts Their amounts, in the same rows; returns are negative.
 * @param [options] Two columns: names of settings such as abc.a or lost.days, and their values.
 * @param invocation Tells when nobody waits for the result any more.
 * @returns A table with a header, one row per key account.
 */
export function keyAccounts(
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  options: unknown[][],
  invocation: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  return withLists(({ keyAccounts }) =>
    keyAccounts(listOf(customers, dates, amounts, options), callOf(invocation))
  );
}

/**
 * Why a customer has this segment and status, in a sentence.
 * @customfunction WHYSEGMENT
 * @cancelable
 * @param customer The customer, as spelt in the list.
 * @param customers Customers of the sales, one per row.
 * @param dates Their dates, in the same rows.
 * @param amounts Their amounts, in the same rows; returns are negative.
 * @param [options] Two columns: names of settings such as abc.a or lost.days, and their values.
 * @param invocation Tells when nobody waits for the result any more.
 * @returns The sentence.
 */
export function whySegment(
  customer: unknown,
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  options: unknown[][],
  invocation: CustomFunctions.CancelableInvocation
): Promise<string> {
  return withLists(({ whySegment }) =>
    whySegment(
      String(cellOf(customer) ?? ""),
      listOf(customers, dates, amounts, options),
      callOf(invocation)
    )
  );
}

/**
 * Status of one customer, such as regular, at risk or lost, by the own gaps between purchases and 30 days at least.
 * @customfunction CUSTOMERSTATUS
 * @cancelable
 * @param dates Dates of the purchases of one customer.
 * @param [asOf] Day to look from: today if left out.
 * @param invocation Tells when nobody waits for the result any more.
 * @returns The status in the language of Excel.
 */
export function customerStatus(
  dates: unknown[][],
  asOf: unknown,
  invocation: CustomFunctions.CancelableInvocation
): Promise<string> {
  return withLists(({ customerStatus }) =>
    customerStatus(cellsOf(dates)!, cellOf(asOf), callOf(invocation))
  );
}

/**
 * When one customer is expected to order next, and how much, by the own rhythm.
 * @customfunction NEXTORDER
 * @cancelable
 * @param dates Dates of the purchases of one customer.
 * @param amounts Their amounts, in the same rows.
 * @param invocation Tells when nobody waits for the result any more.
 * @returns One row: day, earliest, latest, amount, least, most (four orders of five lie between).
 */
export function nextOrder(
  dates: unknown[][],
  amounts: unknown[][],
  invocation: CustomFunctions.CancelableInvocation
): Promise<unknown[][]> {
  return withLists(({ nextOrder }) =>
    nextOrder(cellsOf(dates)!, cellsOf(amounts)!, callOf(invocation))
  );
}

/**
 * Which customers moved from one segment to another, and how much money with them.
 * @customfunction SEGMENTMIGRATION
 * @param before An earlier result of CUSTOMERSEGMENTS.
 * @param after A later result of CUSTOMERSEGMENTS.
 * @returns A table with a header, one row for each pair of segments; a dash stands for no segment, or not in that list.
 */
export function segmentMigration(before: unknown[][], after: unknown[][]): Promise<unknown[][]> {
  return withLists(({ segmentMigration }) => segmentMigration(cellsOf(before)!, cellsOf(after)!));
}

function listOf(
  customers: unknown,
  dates: unknown,
  amounts: unknown,
  options: unknown
): ListArguments {
  return {
    customers: cellsOf(customers)!,
    dates: cellsOf(dates)!,
    amounts: cellsOf(amounts)!,
    options: cellsOf(options),
  };
}

function callOf(invocation: CustomFunctions.CancelableInvocation): Call {
  return { onCanceled: (tell) => (invocation.onCanceled = tell!) };
}

/** What needs the engine and the words in full comes with the rest of the pane: no file of its own. */
function withLists<T>(compute: (functions: typeof lists) => Promise<T>): Promise<T> {
  return inCellLater(async () => {
    const { lists } = await import(/* webpackChunkName: "rest" */ "./lists");
    return compute(lists);
  });
}
