import type { Layout } from "../../engine/sales/layout/layout";
import type { Sales } from "../../engine/sales/sales";
import { foldText } from "../../engine/sales/text/foldText";
import { totalWord } from "../../engine/sales/words/totals";

/**
 * Customers that cannot well be customers: a single one, a total in first place, or, in a list with dates, as many as there are sales: the column
 * holds invoices, or names of rows. docs/reading.md#contradictions.
 * @param isNamed the header says customer: then it is believed that everybody bought once
 */
export function isContradictory(sales: Sales, shape: Layout["shape"], isNamed = false): boolean {
  const { customers, day, lineCount } = sales;
  if (lineCount === 0) return false;
  if (customers.length === 1 || totalWord(foldText(largestOf(sales))) === "whole") return true;
  if (isNamed || shape !== "lines" || day.length === 0) return false;
  return customers.length > lineCount / 2 || hasEverybodyBoughtOnce(sales);
}

function largestOf({ customers, customer, amount, lineCount }: Sales): string {
  const sums = new Float64Array(customers.length);
  for (let line = 0; line < lineCount; line += 1) sums[customer[line]!]! += amount[line]!;
  let largest = 0;
  for (let c = 1; c < sums.length; c += 1) if (sums[c]! > sums[largest]!) largest = c;
  return customers[largest]!;
}

function hasEverybodyBoughtOnce({ customers, customer, day, lineCount }: Sales): boolean {
  const only = new Int32Array(customers.length);
  for (let line = 0; line < lineCount; line += 1) {
    const c = customer[line]!;
    if (only[c] === 0) only[c] = day[line]!;
    else if (only[c] !== day[line]) return false;
  }
  return true;
}
