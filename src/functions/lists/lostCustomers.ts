import { unitsIn } from "../../engine/calendar/unitsIn";
import { ABC_LETTERS } from "../../engine/codes";
import { limitIn } from "../../wording/limitIn";
import { money, share } from "../../wording/rounded";
import type { Wording } from "../../wording/wordingFor";
import type { AnalysedList } from "./analysedList";
import type { Table } from "./table";

/** One row a lost customer, in the order of the sheet Win-back: by what they were worth and how likely they return. */
export function lostCustomers(
  { losses, names, units, analysis }: AnalysedList,
  wording: Wording
): Table {
  const words = wording.messages.winBack;
  const columns =
    units.grain === "day" ? words.columns : { ...words.columns, ...words.periodColumns };
  const header = [
    columns.customer,
    columns.value,
    columns.chance,
    columns.classThen,
    columns.lastPurchase,
    columns.lostSince,
    columns.daysSilent,
    columns.usualGap,
  ];
  const rows = (losses()?.winBack.lost ?? []).map((row) => [
    names[row.customer]!,
    money(row.value),
    row.chance < 0 ? "" : share(row.chance),
    ABC_LETTERS[row.abcThen]!,
    row.lastPurchase,
    row.lostOn,
    unitsIn(analysis.asOfDay - row.lastPurchase, units.grain),
    row.ownGapDays < 0 ? "" : limitIn(Math.round(row.ownGapDays), units.grain),
  ]);
  return [header, ...rows];
}
