import type { Analysis, Customers } from "../analysis";
import type { Prepared } from "../prepare";
import { SAME_SHARE } from "../segments/abc";
import { abcBorders } from "../segments/borders";
import { classifyAbc } from "../segments/classifyAbc";
import { EVEN_GAPS, EVEN_VARIATION } from "../segments/xyz";
import { xyzBorders, type XyzBorders } from "../segments/xyzBorders";
import { valueLines } from "../valueLines";
import { changeDrivers, type ChangeDrivers } from "./changeDrivers";
import { changeWindows } from "./changeWindows";
import type { ChangeFacts, ClassFacts, LetterFacts, WhyFacts } from "./whyFacts";

/** What an earlier analysis of the same sales said, by the same customer index. */
export type EarlierCodes = Pick<Customers, "abc" | "xyz">;

/**
 * The facts of every customer, one at a time. Columns are worked out once; asking for a customer costs nothing then.
 * Borders in value are exact under rule R1T by shares, those in periods under the method "frequency"; elsewhere they are -1.
 * @param analysis made by `classify` from `prepared`.
 * @param earlier by `classify` with another window, to tell from which class a customer came.
 */
export function explain(
  prepared: Prepared,
  analysis: Analysis,
  earlier?: EarlierCodes
): (customer: number) => WhyFacts {
  const { customers } = analysis;
  const classOf = classFacts(prepared, analysis);
  const letterOf = letterFacts(prepared, analysis);
  const changeOf = changeFacts(prepared, analysis, earlier);
  return (c) => ({
    customer: c,
    class: classOf(c),
    letter: letterOf(c),
    silence: {
      status: customers.status[c]!,
      statusSince: customers.statusSince[c]!,
      recencyDays: customers.recencyDays[c]!,
      meanGapDays: customers.meanGapDays[c]!,
      lostAfterDays: customers.lostAfterDays[c]!,
      atRiskAfterDays: customers.atRiskAfterDays[c]!,
    },
    change: changeOf(c),
  });
}

function classFacts(prepared: Prepared, analysis: Analysis): (c: number) => ClassFacts {
  const { customers, settings, fromDay, valueBasis } = analysis;
  const { abc } = settings;
  const { ranking } = classifyAbc(prepared, settings);
  const limits = abc.limits.length > 0 ? abc.limits : [abc.a, abc.b];
  const byShare = abc.by === "share" && abc.within === "";
  const borders = byShare && abc.rule === "R1T" ? abcBorders(ranking, customers.abc, limits) : null;
  const bought = prepared.sums("purchases").sums;
  const { before, positive } = ranking;
  return (c) => {
    const rank = customers.rank[c]!;
    const code = customers.abc[c]!;
    const value = customers.value[c]!;
    const better = borders?.betterFrom[c] ?? -1;
    const worse = borders?.worseFrom[c] ?? -1;
    const betterBy = better < 0 ? -1 : difference(better, value, ranking.perOne);
    const orders = fromDay === 0 || valueBasis === "purchases" ? 0 : bought[c]!;
    return {
      code,
      reason: customers.abcReason[c]!,
      rank,
      of: positive,
      value,
      share: customers.share[c]!,
      shareBefore: rank === 0 ? -1 : before[firstOfTies(before, rank - 1)]! / before[positive]!,
      limitAbove: code === 0 || !byShare ? -1 : (limits[code - 2] ?? 0),
      limitBelow: code === 0 || !byShare ? -1 : (limits[code - 1] ?? 1),
      betterBy,
      betterByPurchases:
        betterBy < 0 || orders === 0 || value <= 0
          ? -1
          : Math.ceil((betterBy * orders) / value - SAME_SHARE),
      worseBy: worse < 0 ? -1 : difference(value, worse, ranking.perOne),
      near: borders?.near[c] ?? 0,
    };
  };
}

/** Both are whole units: their difference is one, too. */
function difference(larger: number, smaller: number, perOne: number): number {
  return (Math.round(larger * perOne) - Math.round(smaller * perOne)) / perOne;
}

function firstOfTies(before: Float64Array, position: number): number {
  const units = before[position + 1]! - before[position]!;
  let p = position;
  while (p > 0 && before[p]! - before[p - 1]! === units) p -= 1;
  return p;
}

function letterFacts(prepared: Prepared, analysis: Analysis): (c: number) => LetterFacts {
  const { customers, settings } = analysis;
  const { gapCount, gapVariation } = prepared.rhythm;
  const borders: XyzBorders | null =
    settings.xyz.method === "frequency"
      ? xyzBorders(
          {
            ...customers,
            evenGaps: Uint8Array.from(gapCount, (gaps, c) =>
              gaps >= EVEN_GAPS && gapVariation[c]! <= EVEN_VARIATION + SAME_VARIATION ? 1 : 0
            ),
          },
          settings.xyz
        )
      : null;
  return (c) => ({
    code: customers.xyz[c]!,
    reason: customers.xyzReason[c]!,
    periodsBought: customers.periodsBought[c]!,
    periodsPossible: customers.periodsPossible[c]!,
    even: customers.even[c] === 1,
    neededForBetter: borders?.neededForBetter[c] ?? -1,
    periodsToBetter: borders?.periodsToBetter[c] ?? -1,
    periodsToWorse: borders?.periodsToWorse[c] ?? -1,
    near: borders?.near[c] ?? 0,
  });
}

/** As in `xyzByFrequency`. */
const SAME_VARIATION = 1e-9;

function changeFacts(
  { sales, window, purchases }: Prepared,
  { valueBasis }: Analysis,
  earlier: EarlierCodes | undefined
): (c: number) => ChangeFacts | null {
  const windows = window.hasDates ? changeWindows(window.fromDay, window.asOfDay) : null;
  if (windows === null) return () => null;
  const count = sales.customers.length;
  const lines = valueLines(sales, purchases, valueBasis);
  const { perOne } = lines;
  const dimensions = valueBasis === "purchases" ? [] : sales.dimensions;
  const drivers: ChangeDrivers = changeDrivers(lines, dimensions, windows, count);
  return (c) => {
    const before = drivers.earlier[c]!;
    const change = drivers.now[c]! - before;
    return {
      now: drivers.now[c]! / perOne,
      earlier: before / perOne,
      difference: change / perOne,
      part: before > 0 ? change / before : 0,
      isNew: before <= 0,
      dimension: drivers.dimension[c]!,
      value: drivers.value[c]!,
      valueDifference: drivers.difference[c]! / perOne,
      earlierClass: earlier?.abc[c] ?? -1,
      earlierLetter: earlier?.xyz[c] ?? -1,
    };
  };
}
