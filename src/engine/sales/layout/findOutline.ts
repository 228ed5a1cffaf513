/** A pivot table in compact form: customers and periods in one column, each with its sum. docs/reading.md#outlines. */
import { FINE_FIRST } from "../../calendar/period";
import { isSum } from "../isSum";
import { foldText } from "../text/foldText";
import { isBlank } from "../text/isBlank";
import { readNumberText } from "../text/readNumberText";
import { readPeriod, type PeriodReading } from "../text/readPeriod";
import { totalWord } from "../words/totals";
import type { Cell, Grain } from "../sales";
import type { Candidate } from "./candidates";
import type { Outline, SourceHead } from "./layout";
import { yearWithoutOne } from "./yearWithoutOne";

export interface FoundOutline {
  readonly outline: Outline;
  readonly grain: Grain;
}

type Label = PeriodReading | "name" | "total" | undefined;

/** Undefined where no column holds both, or where the rows above are not the sums of those below. */
export function findOutline(
  head: SourceHead,
  dataRow: number,
  all: readonly Candidate[]
): FoundOutline | undefined {
  for (const { column, profile } of all) {
    const share = profile.periods + profile.years + profile.dates;
    if (share < 0.25 || profile.periods + profile.years >= 1) continue;
    const labels = head.values.slice(dataRow).map((row, i): Label => {
      const format = head.numberFormats[dataRow + i]?.[column] ?? "General";
      return labelOf(row[column] ?? "", format, head);
    });
    const readings = labels.filter((label): label is PeriodReading => typeof label === "object");
    const names = labels.filter((label) => label === "name").length;
    if (names < 2 || readings.length < 2) continue;
    const grain = finestOf(readings);
    const above = labels.find((label) => label !== undefined) === "name" ? "customer" : "period";
    const numeric = all.filter((other) => other.column !== column && other.profile.numbers >= 0.5);
    const isLeaf = (label: Label): boolean =>
      above === "customer" ? typeof label === "object" && label.grain === grain : label === "name";
    const isHeading = (label: Label): boolean =>
      above === "customer"
        ? label === "name" || label === "total"
        : label === "total" || (typeof label === "object" && label.grain === grain);
    const proven = numeric.some((other) => {
      const amounts = head.values.slice(dataRow).map((row) => amountOf(row[other.column] ?? ""));
      return addsUp(labels, amounts, isHeading, isLeaf);
    });
    if (!proven) continue;
    const last = Math.max(0, ...readings.map(({ index }) => index));
    const unsaid = readings.some(({ year }) => year === 0) && grain !== "day";
    const year = unsaid && grain !== "year" ? yearWithoutOne(head, dataRow, grain, last) : 0;
    return { outline: { column, above, year }, grain };
  }
  return undefined;
}

function labelOf(cell: Cell, format: string, head: SourceHead): Label {
  if (typeof cell === "string" && isBlank(cell)) return undefined;
  const period = readPeriod(cell, format, head);
  if (period) return period;
  return totalWord(foldText(String(cell))) === "whole" ? "total" : "name";
}

function finestOf(readings: readonly PeriodReading[]): Grain {
  if (readings.some(({ grain }) => grain === "day")) return "day";
  return FINE_FIRST.find((period) => readings.some(({ grain }) => grain === period))!;
}

/** Nearly every heading has the sum of the rows below it. The last group of the head may go on beyond it. */
function addsUp(
  labels: readonly Label[],
  amounts: readonly number[],
  isHeading: (label: Label) => boolean,
  isLeaf: (label: Label) => boolean
): boolean {
  let [right, wrong, sum, rows, heading] = [0, 0, 0, 0, -1];
  labels.forEach((label, i) => {
    if (isLeaf(label)) {
      sum += amounts[i]!;
      rows++;
      return;
    }
    if (!isHeading(label)) return;
    if (heading >= 0 && rows > 0) {
      if (isSum(sum, amounts[heading]!)) right++;
      else wrong++;
    }
    [sum, rows, heading] = [0, 0, i];
  });
  return right >= 2 && right >= 9 * wrong;
}

function amountOf(cell: Cell): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (readNumberText(cell)?.value ?? 0) : 0;
}
