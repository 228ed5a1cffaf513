import { XYZ_LETTERS } from "../../engine/codes";
import { unitsIn } from "../../engine/calendar/unitsIn";
import { money } from "../blocks/rounded";
import type { ReportInput } from "../reportInput";
import type { Comparison } from "./comparison";
import { moneyChange } from "./moneyChange";
import type { Mover } from "./movers";

/** What drove the move: the silence or the return, the money and what most of its change lies in, the periods bought. docs/method-churn.md#change. */
export function changeReason(
  input: ReportInput,
  compared: Comparison,
  { customer, move }: Mover
): string {
  const { wording } = input;
  const words = wording.messages.changes.reasons;
  if (customer === undefined) return words.gone;
  const says = [
    silence(input, customer, move),
    ...moneyParts(input, compared, { customer, move }),
    rhythm(input, compared, customer),
  ];
  return says.filter((text) => text !== "").join(wording.messages.sentences.join);
}

function silence({ result, wording }: ReportInput, c: number, move: Mover["move"]): string {
  const { analysis, source } = result;
  const { customers } = analysis;
  const words = wording.messages.changes.reasons;
  const { grain } = source;
  const silent = wording.fill(wording.messages.sentences.spans[grain], {
    count: unitsIn(customers.recencyDays[c]!, grain),
  });
  const date = (day: number): string => wording.formats.date(day, grain);
  switch (move) {
    case "new": {
      const first = customers.firstPurchase[c]!;
      return first === 0 ? "" : wording.fill(words.new, { day: date(first) });
    }
    case "lost":
      return wording.fill(words.lost, { silent, since: date(customers.statusSince[c]!) });
    case "returned":
      return wording.fill(words.returned, { since: date(customers.statusSince[c]!) });
    case "atRisk":
      return wording.fill(words.atRisk, { silent });
    default:
      return "";
  }
}

/** The last window against the one before, and whether others moved the line. */
function moneyParts(
  input: ReportInput,
  compared: Comparison,
  { customer: c, move }: { readonly customer: number; readonly move: Mover["move"] }
): readonly string[] {
  if (input.review.earlier === null || move === "new") return [];
  const words = input.wording.messages.changes.reasons;
  // By what the class is of, which in a comparison with a run is not what these windows brought.
  const moved = money(compared.now[c]! - compared.before[c]!);
  const others =
    move === "down" && moved >= 0
      ? [words.othersGrew]
      : move === "up" && moved <= 0
        ? [words.othersFell]
        : [];
  return [moneyChange(input, c), ...others];
}

function rhythm({ result, wording }: ReportInput, compared: Comparison, c: number): string {
  const { customers, settings, period } = result.analysis;
  const code = customers.xyz[c]!;
  if (compared.otherPeriod !== null) return "";
  if (code === 0 || code === compared.xyz[c] || settings.xyz.method !== "frequency") return "";
  const { frequency, stop } = wording.messages.sentences.why;
  return `${wording.fill(frequency[period], {
    letter: XYZ_LETTERS[code]!,
    bought: customers.periodsBought[c]!,
    possible: customers.periodsPossible[c]!,
  })}${stop}`;
}
