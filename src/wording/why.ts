/** The sentence that says why a customer has these letters and this status: only from facts of the analysis. */
import { type Analysis } from "../engine/analysis";
import { ABC_LETTERS, ABC_REASONS, STATUSES, XYZ_LETTERS, XYZ_REASONS } from "../engine/codes";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";

/** Shares that differ by no more than this are equal. */
const SAME = 1e-9;

export function why(
  analysis: Analysis,
  customer: number,
  messages: Messages,
  formats: Formats
): string {
  const facts = { analysis, customer, messages, formats };
  return [sizeSentence(facts), rhythmSentence(facts), statusSentence(facts)]
    .filter((sentence) => sentence !== "")
    .join(messages.sentences.join);
}

interface Facts {
  readonly analysis: Analysis;
  readonly customer: number;
  readonly messages: Messages;
  readonly formats: Formats;
}

/** Rank, share, and where the line between the letters falls. */
function sizeSentence({ analysis, customer, messages, formats }: Facts): string {
  const { customers, settings } = analysis;
  const words = messages.sentences.why;
  const basis = messages.classes.basis[analysis.valueBasis].of;
  const code = customers.abc[customer]!;
  if (code === 0) {
    const reason = ABC_REASONS[customers.abcReason[customer]!] || "nonPositive";
    return fill(
      words.noClass[reason],
      {
        value: formats.number(customers.value[customer]!),
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
    const { abc } = settings;
    if (customers.rank[customer] === 1) return words.largest;
    if (abc.by !== "share" || abc.within !== "") return "";
    const limits = abc.limits.length > 0 ? abc.limits : [abc.a, abc.b];
    const cumulative = customers.cumulativeShare[customer]!;
    const before = Math.max(0, cumulative - share);
    const percent = (value: number) => formats.share(value);
    const next = code > 1 ? ABC_LETTERS[code - 1]! : "";
    const upper = limits[code - 2];
    const lower = limits[code - 1];
    if (code === 1) {
      if (lower === undefined || before >= lower - SAME) return "";
      return fill(words.top, { letter, before: percent(before), limit: percent(lower) }, formats);
    }
    if (upper === undefined) return "";
    const limit = percent(upper);
    if (before >= upper - SAME)
      return fill(words.beforeNext, { before: percent(before), next, limit }, formats);
    return cumulative >= upper - SAME
      ? fill(words.withNext, { cumulative: percent(cumulative), next, limit }, formats)
      : "";
  }
}

/** Periods bought of possible, and what the next letter needs. */
function rhythmSentence({ analysis, customer, messages, formats }: Facts): string {
  const { customers, settings } = analysis;
  const { xyz } = settings;
  const words = messages.sentences.why;
  const code = customers.xyz[customer]!;
  if (code === 0) {
    const reason = XYZ_REASONS[customers.xyzReason[customer]!] || "noDates";
    const first = formats.day(customers.firstPurchase[customer]!);
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
      needed: Math.ceil(limit * possible - SAME),
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

function statusSentence({ analysis, customer, messages, formats }: Facts): string {
  const { customers } = analysis;
  const status = STATUSES[customers.status[customer]!]!;
  if (status === "") return "";
  const days = (limit: number) => (limit >= 0 ? formats.number(Math.floor(limit)) : "");
  return fill(
    messages.sentences.why.status[status],
    {
      silent: customers.recencyDays[customer]!,
      riskAfter: days(customers.atRiskAfterDays[customer]!),
      lostAfter: days(customers.lostAfterDays[customer]!),
      last: formats.day(customers.lastPurchase[customer]!),
      since: formats.day(customers.statusSince[customer]!),
    },
    formats
  );
}
