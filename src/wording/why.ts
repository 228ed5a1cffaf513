/** The sentence that says why a customer has these letters and this status: only from facts of the analysis. */
import { type Analysis } from "../engine/analysis";
import {
  ABC_BORDERS,
  ABC_LETTERS,
  ABC_REASONS,
  LIMIT_SOURCES,
  STATUSES,
  XYZ_LETTERS,
  XYZ_REASONS,
} from "../engine/codes";
import { fill } from "./fill";
import type { Formats } from "./formats";
import { limitIn } from "./limitIn";
import type { Messages } from "./messages";
import type { Units } from "./units";
import { unitsIn } from "../engine/calendar/unitsIn";
import { valueCurrency } from "./valueCurrency";

export function why(
  analysis: Analysis,
  customer: number,
  messages: Messages,
  formats: Formats,
  units?: Units
): string {
  const facts = { analysis, customer, messages, formats, units };
  return [sizeSentence(facts), rhythmSentence(facts), statusSentence(facts)]
    .filter((sentence) => sentence !== "")
    .join(messages.sentences.join);
}

interface Facts {
  readonly analysis: Analysis;
  readonly customer: number;
  readonly messages: Messages;
  readonly formats: Formats;
  /** Absent: days, and money without a sign. */
  readonly units: Units | undefined;
}

/** Rank, share, and which limit decided the letter. */
function sizeSentence({ analysis, customer, messages, formats, units }: Facts): string {
  const { customers } = analysis;
  const words = messages.sentences.why;
  const basis = messages.classes.basis[analysis.valueBasis].of;
  const code = customers.abc[customer]!;
  if (code === 0) {
    const reason = ABC_REASONS[customers.abcReason[customer]!] || "nonPositive";
    const value = customers.value[customer]!;
    const currency = valueCurrency(analysis.valueBasis, units?.currency ?? "");
    const money = (amount: number) => formats.money(formats.number(amount), currency);
    return fill(
      words.noClass[reason === "nonPositive" ? nonPositive(analysis, customer) : reason],
      {
        value: money(value),
        loss: money(-value),
        revenue: money(customers.revenue[customer]!),
        basis,
        fromDay: formats.day(analysis.fromDay),
      },
      formats
    );
  }
  const letter = ABC_LETTERS[code]!;
  const share = customers.share[customer]!;
  const first = fill(
    words.rank,
    {
      letter,
      rank: customers.rank[customer]!,
      total: customers.order.length,
      share: formats.share(share),
      basis,
    },
    formats
  );
  const line = lineSentence();
  return line === "" ? first : `${first}${messages.sentences.join}${line}`;

  function lineSentence(): string {
    const border = ABC_BORDERS[customers.abcBorder[customer]!]!;
    const percent = (value: number | undefined) => formats.share(value ?? 0);
    const before = percent(customers.shareAhead[customer]);
    const next = ABC_LETTERS[code - 1]!;
    const limit = percent(analysis.abcLimits[Math.max(0, code - 2)]);
    switch (border) {
      case "":
        return "";
      case "largest":
        return words.largest;
      case "inside":
        return fill(words.top, { letter, before, limit }, formats);
      case "reached":
        return fill(words.beforeNext, { before, next, limit }, formats);
      case "crossed": {
        const cumulative = percent(customers.cumulativeShare[customer]);
        return fill(words.withNext, { cumulative, next, limit }, formats);
      }
    }
  }
}

/** Nothing or less: whoever made a loss, or was given something, need not have returned anything. */
function nonPositive(
  { customers, valueBasis }: Analysis,
  customer: number
): "loss" | "noProfit" | "returned" | "noPurchase" | "nothing" {
  const value = customers.value[customer]!;
  const revenue = customers.revenue[customer]!;
  if (valueBasis === "purchases") return "noPurchase";
  if (valueBasis === "profit" && revenue > 0) return value < 0 ? "loss" : "noProfit";
  if (valueBasis === "quantity") return value < 0 ? "returned" : "nothing";
  return revenue < 0 || customers.purchases[customer]! > 0 ? "returned" : "nothing";
}

/** Periods bought of possible, and what the next letter needs. */
function rhythmSentence({ analysis, customer, messages, formats, units }: Facts): string {
  const { customers, settings } = analysis;
  const { xyz } = settings;
  const words = messages.sentences.why;
  const code = customers.xyz[customer]!;
  if (code === 0) {
    const reason = XYZ_REASONS[customers.xyzReason[customer]!] || "noDates";
    const first = formats.date(customers.firstPurchase[customer]!, units?.grain ?? "day");
    return fill(words.noLetter[reason], { first }, formats);
  }
  const letter = XYZ_LETTERS[code]!;
  const next = code > 1 ? XYZ_LETTERS[code - 1]! : "";
  const limit = code === 3 ? xyz.y : xyz.x;
  const bought = customers.periodsBought[customer]!;
  const possible = customers.periodsPossible[customer]!;
  if (xyz.method === "frequency") {
    const values = {
      letter,
      bought,
      possible,
      next,
      needed: customers.periodsForBetter[customer]!,
    };
    const even = customers.even[customer] === 1;
    return `${fill(words.frequency[analysis.period], values, formats)}${even ? words.even : ""}${
      code > 1 ? fill(words.needs, values, formats) : ""
    }${words.stop}`;
  }
  const variation = customers.variation[customer]!;
  if (variation < 0) return "";
  const values = {
    letter,
    variation: formats.decimal(variation, 2),
    next,
    limit: formats.decimal(limit, 2),
  };
  const bounded = xyz.method === "cv" || xyz.method === "gaps";
  return `${fill(words.variation, values, formats)}${
    bounded && code > 1 ? fill(words.atMost, values, formats) : ""
  }${words.stop}`;
}

function statusSentence({ analysis, customer, messages, formats, units }: Facts): string {
  const { customers } = analysis;
  const status = STATUSES[customers.status[customer]!]!;
  if (status === "") return "";
  const grain = units?.grain ?? "day";
  const { limit, status: sentences } = messages.sentences.why;
  const { factor } = analysis.settings.lost;
  const span = (count: number) => fill(messages.sentences.spans[grain], { count }, formats);
  const lostAfter = customers.lostAfterDays[customer]!;
  const limitOf = (most: number) => (most >= 0 ? formats.number(limitIn(most, grain)) : "");
  const riskFrom = { "": "", own: limit.own, all: limit.threeOfFour, least: "" };
  const lostFrom = {
    "": "",
    own: factor === 1 ? limit.own : fill(limit.times, { factor }, formats),
    all: limit.nineOfTen,
    least: "",
  };
  return fill(
    sentences[status],
    {
      silent: span(unitsIn(customers.recencyDays[customer]!, grain)),
      riskAfter: limitOf(customers.atRiskAfterDays[customer]!),
      lostAfter: limitOf(lostAfter),
      lostSpan: lostAfter >= 0 ? span(limitIn(lostAfter, grain)) : "",
      riskFrom: riskFrom[LIMIT_SOURCES[customers.atRiskAfterFrom[customer]!]!],
      lostFrom: lostFrom[LIMIT_SOURCES[customers.lostAfterFrom[customer]!]!],
      last: formats.date(customers.lastPurchase[customer]!, grain),
      since: formats.date(customers.statusSince[customer]!, grain),
    },
    formats
  );
}
