import { money, share } from "../../wording/rounded";
import type { Wording } from "../../wording/wordingFor";
import type { AnalysedList } from "./analysedList";
import type { Table } from "./table";

const COLUMNS = [
  "period", "new", "returned", "lost", "before", "active", "churnRate", "winBackRate", "moneyLost",
] as const; // prettier-ignore

/** What each period of the window won and lost, as on the sheet Losses. */
export function lossesByPeriod({ losses, analysis }: AnalysedList, wording: Wording): Table {
  const { columns, soFar } = wording.messages.losses.periods;
  const header = COLUMNS.map((id) => columns[id]);
  const found = losses();
  if (found === null) return [header];
  const { dynamics, starts, period } = found;
  const rate = (value: number): number | "" => (value < 0 ? "" : share(value));
  const rows = Array.from(dynamics.active, (active, p) => {
    const end = starts[p + 1]! - 1;
    const name = wording.formats.date(end, period);
    return [
      end > analysis.asOfDay ? wording.fill(soFar, { period: name }) : name,
      dynamics.new[p]!,
      dynamics.returned[p]!,
      dynamics.lost[p]!,
      active - dynamics.new[p]! - dynamics.returned[p]! + dynamics.lost[p]!,
      active,
      rate(dynamics.churnRate[p]!),
      rate(dynamics.winBackRate[p]!),
      money(dynamics.moneyLost[p]!),
    ];
  });
  return [header, ...rows];
}
