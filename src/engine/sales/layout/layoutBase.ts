import { hasThai } from "../text/hasThai";
import type { Candidate } from "./candidates";
import type { Choices } from "./chooseColumns";
import { dayPairs } from "./dayPairs";
import { dimensionColumns } from "./dimensionColumns";
import { statusColumns } from "./statusColumns";
import { formatRuns } from "./formatRuns";
import type { HeaderRows } from "./headerRows";
import type { SourceHead } from "./layout";
import { layoutIssues } from "./layoutIssues";
import { textsOf } from "./notAList";

/** What every shape has. @param more columns of money, where there is none for a role. @param derived further columns that a role is put together from */
export function layoutBase(
  head: SourceHead,
  header: HeaderRows,
  all: readonly Candidate[],
  choices: Choices,
  amountFrom: "column" | "quantityTimesPrice",
  more: readonly number[] = [],
  derived: readonly number[] = []
) {
  const chosen = Object.values(choices).map(({ column }) => column);
  const dimensions = dimensionColumns(all, new Set([...chosen, ...more, ...derived]));
  const statuses = statusColumns(all, new Set([...chosen, ...more, ...derived]));
  const pairs = more.length === 0 ? dayPairs(all) : [];
  const further = [
    ...[...dimensions, ...statuses].map(({ column }) => column),
    ...pairs.flatMap(({ planned, actual }) => [planned, actual]),
  ];
  const needed = new Set([...chosen, ...more, ...derived, ...further]);
  const moneyColumns = more.length > 0 ? more : [(choices.amount ?? choices.price)!.column];
  const runs = formatRuns(head, header.dataRow, moneyColumns);
  const discount = choices.discount && all.find((c) => c.column === choices.discount!.column);
  return {
    headerRows: header.rows,
    dataRow: header.dataRow,
    headers: textsOf(header.names),
    columns: choices,
    dimensions,
    statuses,
    ...(pairs.length > 0 ? { dayPairs: pairs } : {}),
    needed: [...needed].sort((a, b) => a - b),
    issues: layoutIssues.common(head, header, choices),
    amountFrom,
    ...(discount ? { discountAs: discountKind(discount) } : {}),
    ...(runs.length > 0 ? { formatCurrencies: runs } : {}),
    thaiDates: hasThai(choices.date?.header ?? ""),
    date1904: head.date1904,
  };
}

function discountKind({ profile }: Candidate): "share" | "percent" {
  return Math.max(Math.abs(profile.min), profile.max) <= 1 ? "share" : "percent";
}
