/** One row a sale, or a customer with a total. */
import type { Candidate } from "./candidates";
import type { Choices } from "./chooseColumns";
import { choiceOf } from "./choiceOf";
import { customerNames } from "./customerNames";
import type { HeaderRows } from "./headerRows";
import { datesInNames } from "./datesInNames";
import { isIdOf } from "./isIdOf";
import type { Layout, NotAList, SourceHead } from "./layout";
import { layoutBase } from "./layoutBase";
import { layoutIssues } from "./layoutIssues";
import { columnMissing } from "./notAList";
import { rowDates } from "./rowDates";
import { textAt } from "./textAt";

export function linesLayout(
  head: SourceHead,
  header: HeaderRows,
  all: readonly Candidate[],
  found: Choices
): Layout | NotAList {
  const choices = { ...found };
  const { dataRow } = header;
  const names = customerNames(head, all, choices.customer);
  if (names) choices.customer = choiceOf(names[0]![0]!, choices.customer);
  if (!choices.customer) return columnMissing("noCustomerColumn", "customer", head, dataRow, all);
  const product = !choices.amount && choices.quantity && choices.price;
  if (!choices.amount && !product)
    return columnMissing("noAmountColumn", "amount", head, dataRow, all);
  if (!product) {
    delete choices.price;
    delete choices.discount;
  }
  if (choices.profit) delete choices.cost;
  const nameAt = textAt(names ?? [[choices.customer]]);
  if (choices.customerId && !isIdOf(head, dataRow, choices.customerId, nameAt)) {
    delete choices.customerId;
  }
  const dates = rowDates(
    head,
    dataRow,
    all,
    all.find(({ column }) => column === choices.date?.column)
  );
  if (dates) choices.date = choiceOf(dates.candidate, choices.date, dates.year);
  const inNames = !choices.date && !names && datesInNames(head, dataRow, choices.customer.column);
  if (inNames) choices.date = { ...choices.customer, reason: "content", alternatives: [] };
  const derived = [...(names ?? []).flat(), ...(dates?.year ? [dates.year] : [])];
  const common = layoutBase(
    head,
    header,
    all,
    choices,
    product ? "quantityTimesPrice" : "column",
    [],
    derived.map(({ column }) => column)
  );
  const issues = [
    ...common.issues,
    ...layoutIssues.joined("customer", (names ?? []).flat(), names?.length ?? 0),
    ...layoutIssues.joined("date", dates?.year ? [dates.year, dates.candidate] : [], 1),
    ...layoutIssues.unreadableDates(head, dataRow, all, inNames ? undefined : choices.date),
  ];
  const customerFrom = names && {
    customerFrom: names.map((parts) => parts.map(({ column }) => column)),
  };
  if (!choices.date)
    return {
      shape: "totals",
      ...common,
      ...customerFrom,
      issues: [...issues, layoutIssues.limits("totalsOnlyLimits")],
    };
  if (inNames) {
    const dateFrom = { kind: "inNames", column: choices.date.column } as const;
    return { shape: "lines", ...common, dateFrom, issues };
  }
  if (!dates) return { shape: "lines", ...common, ...customerFrom, issues };
  return {
    shape: "lines",
    ...common,
    ...customerFrom,
    grain: dates.grain,
    dateFrom: dates.from,
    issues: [
      ...issues,
      ...layoutIssues.periodRows(head, dataRow, dates.candidate),
      ...(dates.madeDay === undefined
        ? []
        : [layoutIssues.madeDays(1, dataRow, dates.candidate.column, dates.madeDay)]),
    ],
  };
}
