import { unitsIn } from "../../../engine/calendar/unitsIn";
import { STATUS_CODES } from "../../../engine/codes";
import type { CustomerHistory } from "../../../engine/review/customerHistory";
import type { Grain } from "../../../engine/sales/sales";
import { reasons } from "../../../report/keyAccounts/reasons";
import type { ReportInput } from "../../../report/reportInput";
import type { Result } from "../../../report/result";
import { valueText } from "../../look/valueText";
import type { Words } from "../../look/words";

/** Something known of a customer: what it is called, and what it is. */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

interface Known {
  readonly customer: number;
  readonly result: Result;
  /** undefined as long as it is not told. */
  readonly told: ReportInput | undefined;
  readonly history: CustomerHistory | null | undefined;
  readonly words: Words;
}

/** In the order in which a call is prepared: when they bought and what comes next, who looks after them, what they are to us. What is not known is left out. */
export function customerFacts(known: Known): readonly Fact[] {
  return [
    ...lastPurchase(known),
    ...nextOrder(known),
    ...orderSizes(known),
    ...columns(known),
    ...keyAccount(known),
  ];
}

/** The silence now against the longest that they came back from. */
function lastPurchase({ customer: c, result, history, words }: Known): readonly Fact[] {
  const { analysis, source } = result;
  const { firstPurchase, lastPurchase: last, purchases, recencyDays } = analysis.customers;
  if (firstPurchase[c] === 0) return [];
  const { fill, formats, messages, pane } = words;
  const { columns } = messages.sheets;
  const { facts } = pane.customer;
  const { grain } = source;
  const date = (day: number): string => formats.date(day, grain);
  const gap = history?.gap;
  const pause = gap && spanOf(gap.days, grain, words);
  return [
    {
      term: columns.lastPurchase,
      text: fill(facts.last, {
        day: date(last[c]!),
        span: spanOf(recencyDays[c]!, grain, words),
      }),
    },
    ...(gap && pause
      ? [
          {
            term: facts.pause,
            text: fill(facts.between, {
              span: pause,
              from: date(gap.fromDay),
              until: date(gap.untilDay),
            }),
          },
        ]
      : []),
    {
      term: columns.purchases,
      text: fill(facts.purchases, { count: purchases[c]!, day: date(firstPurchase[c]!) }),
    },
  ];
}

/** Nobody waits for the order of a lost customer. */
function nextOrder({ customer: c, result, told, words }: Known): readonly Fact[] {
  const next = told?.review.losses?.nextOrders;
  const { status } = result.analysis.customers;
  if (next === undefined || next.day[c] === 0 || status[c] === STATUS_CODES.lost) return [];
  const { fill, formats, messages, pane } = words;
  const { facts } = pane.customer;
  const { grain } = result.source;
  const date = (day: number): string => formats.date(day, grain);
  const amount = amountIn(result, words);
  const isRange = next.from[c] !== next.until[c];
  const isSizeRange = next.sizeFrom[c] !== next.sizeUntil[c];
  return [
    {
      term: messages.sheets.columns.nextOrder,
      text: fill(facts.expected, {
        day: date(next.day[c]!),
        from: isRange ? date(next.from[c]!) : undefined,
        until: isRange ? date(next.until[c]!) : undefined,
        overdue: spanOf(next.overdueDays[c]!, grain, words),
      }),
    },
    ...(next.size[c]! < 0
      ? []
      : [
          {
            term: facts.sizeExpected,
            text: fill(facts.about, {
              size: amount(next.size[c]!),
              least: isSizeRange ? amount(next.sizeFrom[c]!) : undefined,
              most: isSizeRange ? amount(next.sizeUntil[c]!) : undefined,
            }),
          },
        ]),
  ];
}

function orderSizes({ result, history, words }: Known): readonly Fact[] {
  const orders = history?.orders;
  if (!orders || orders.count < 2) return [];
  const { fill, pane } = words;
  const { size, usual, same } = pane.customer.facts;
  const { smallest, largest, latest } = orders;
  const amount = amountIn(result, words);
  const median = amount(orders.median);
  return [
    {
      term: size,
      text:
        smallest === largest
          ? fill(same, { median })
          : fill(usual, {
              median,
              smallest: amount(smallest),
              largest: amount(largest),
              latest: amount(latest),
            }),
    },
  ];
}

/** The further columns of the list; products have a list of their own. */
function columns({ customer, told }: Known): readonly Fact[] {
  return (told?.review.dimensions ?? []).flatMap(({ name, role, values, dominant }) => {
    const text = values[dominant[customer]!] ?? "";
    return role === "product" || text === "" ? [] : [{ term: name, text }];
  });
}

function keyAccount({ customer: c, result, told, words }: Known): readonly Fact[] {
  if (told === undefined) return [];
  const { fill, formats, messages, pane } = words;
  const { facts } = pane.customer;
  const { proposal, without } = told.review.keyAccounts;
  const { because, hints } = reasons(told, new Set(proposal.customers));
  const found = without.find(({ customer }) => customer === c);
  const { of: basis } = messages.classes.basis[result.analysis.valueBasis];
  return [
    { term: messages.sheets.columns.keyType, text: because(c) },
    { term: messages.keyAccounts.columns.hints, text: hints(c) },
    {
      term: facts.ifLeft,
      text:
        found === undefined
          ? ""
          : fill(facts.gone, {
              lost: valueText(result, words)(found.lost),
              basis,
              part: formats.share(found.part),
            }),
    },
  ].filter(({ text }) => text !== "");
}

/** Orders are money, whatever customers are ranked by. */
function amountIn({ source }: Result, { formats }: Words): (value: number) => string {
  return (value) => formats.money(formats.number(value), source.currency);
}

/** A time in the units of the list; undefined of none. */
function spanOf(days: number, grain: Grain, { fill, messages }: Words): string | undefined {
  const count = unitsIn(days, grain);
  return count > 0 ? fill(messages.sentences.spans[grain], { count }) : undefined;
}
