/** One row a customer, one column a period. */
import type { ColumnRole, Settings } from "../../settings/settings";
import type { Candidate } from "./candidates";
import { chooseColumns, type Choices } from "./chooseColumns";
import type { HeaderRows } from "./headerRows";
import { isIdOf } from "./isIdOf";
import type { ColumnChoice, Layout, NotAList, SourceHead } from "./layout";
import { layoutBase } from "./layoutBase";
import { layoutIssues } from "./layoutIssues";
import { columnMissing, headersOf, notAList } from "./notAList";
import { textAt } from "./textAt";
import { totalsColumns } from "./totalsColumns";

export function periodsLayout(
  head: SourceHead,
  header: HeaderRows,
  all: readonly Candidate[],
  columns: Settings["columns"]
): Layout | NotAList | undefined {
  const { periods } = header;
  if (!periods || columns.date !== undefined || columns.amount !== undefined) return undefined;
  const inPeriods = new Set(periods.columns.map(({ column }) => column));
  const numeric = periods.columns.filter(({ column }) => {
    const { profile } = all[column]!;
    return profile.filled === 0 || profile.numbers >= 0.5;
  });
  if (numeric.length < 2 || numeric.every(({ column }) => all[column]!.profile.filled === 0)) {
    return undefined;
  }
  const totals = totalsColumns(head, header.dataRow, header.names, periods.columns, periods.others);
  const outside = all.filter(
    ({ column }) => !inPeriods.has(column) && !totals.some((total) => total.column === column)
  );
  const wanted: { [role in ColumnRole]?: string } = {};
  if (columns.customer !== undefined) wanted.customer = columns.customer;
  if (columns.customerId !== undefined) wanted.customerId = columns.customerId;
  const chosen = chooseColumns(outside, wanted);
  if (chosen.kind === "notFound") {
    const { role, header: missing } = chosen;
    return notAList(
      { code: "columnNotFound", facts: { role, header: missing } },
      headersOf(outside)
    );
  }
  const found = chosen.choices;
  if (found.date && found.amount && found.amount.reason === "header") return undefined;
  const choices: Choices = {};
  const customer = found.customer ?? leftmost(outside, periods.columns[0]!.column);
  if (!customer)
    return columnMissing("noCustomerColumn", "customer", head, header.dataRow, outside);
  choices.customer = customer;
  if (found.customerId && isIdOf(head, header.dataRow, found.customerId, textAt([[customer]]))) {
    choices.customerId = found.customerId;
  }
  if (found.currency) choices.currency = found.currency;
  const past = numeric.filter(({ firstDay }) => firstDay <= head.todayDay);
  const used = past.length >= 2 ? past : numeric;
  const common = layoutBase(
    head,
    header,
    outside,
    choices,
    "column",
    used.map(({ column }) => column)
  );
  return {
    shape: "periods",
    ...common,
    issues: [
      ...common.issues,
      layoutIssues.limits("periodTableLimits", { grain: periods.grain }),
      ...layoutIssues.periods(
        head,
        header,
        totals,
        numeric.filter((p) => !used.includes(p))
      ),
    ],
    grain: periods.grain,
    periods: used,
    totalsColumns: totals.map(({ column }) => column),
  };
}

function leftmost(all: readonly Candidate[], before: number): ColumnChoice | undefined {
  const first = all.find(({ column, profile }) => column < before && profile.filled > 0);
  return (
    first && { column: first.column, header: first.header, reason: "content", alternatives: [] }
  );
}
