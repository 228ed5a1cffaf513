import { money, share } from "../../wording/rounded";
import type { Wording } from "../../wording/wordingFor";
import type { AnalysedList } from "./analysedList";
import type { Table } from "./table";

/** One row for each of the nine cells: its customers, what they bring, and how many of them are at risk or lost. */
export function segmentMatrix({ analysis }: AnalysedList, { messages }: Wording): Table {
  const { columns } = messages.sheets;
  const { basis, statuses } = messages.classes;
  const header = [
    columns.segment,
    messages.overview.columns.customers,
    basis[analysis.valueBasis].name,
    columns.share,
    statuses.atRisk.name,
    statuses.lost.name,
  ];
  const rows = analysis.matrix.map((cell) => [
    cell.segment,
    cell.customers,
    money(cell.value),
    share(cell.share),
    cell.atRisk,
    cell.lost,
  ]);
  return [header, ...rows];
}
