import { ABC_LETTERS, ABC_REASONS, STATUSES, XYZ_LETTERS, XYZ_REASONS } from "../engine/codes";
import { isoOfDay } from "../engine/calendar/isoDay";
import type { ColumnRole, Settings } from "../engine/settings/settings";
import { accountCards } from "../report/accounts/accountCards";
import { segmentOf } from "../report/letters";
import type { ReportInput } from "../report/reportInput";
import type { Wording } from "../wording/wordingFor";
import type { Result } from "../report/result";
import type { Written } from "./job";
import { reviewJson, type ReviewJson } from "./reviewJson";
import { runsJson, type RunsJson } from "./runsJson";

/** What `npm run segment -- --json` writes. Dates are ISO days, shares 0..1. */
export interface SegmentJson extends ReviewJson, RunsJson {
  readonly source: {
    readonly address: string;
    readonly shape: string;
    readonly rows: number;
    /** ISO code of the currency of the amounts; null where the list does not say. */
    readonly currency: string | null;
    /** Further lists with the same columns, which were not read; absent without any. */
    readonly siblings?: readonly string[];
    /** Header texts of the columns used. */
    readonly columns: { readonly [role in ColumnRole]?: string };
  };
  readonly settings: Settings;
  readonly asOf: string | null;
  readonly period: string | null;
  /** "auto": from the buyers' rhythm; "shortened": the list has too few periods of that; "user"; "grain": the list is no finer. */
  readonly periodChosenBy: string | null;
  /** The next shorter and the next longer period: how many of them there are, and how many letters they would change. */
  readonly nearPeriods: readonly {
    readonly period: string;
    readonly count: number;
    readonly changed: number;
  }[];
  readonly rows: {
    readonly read: number;
    readonly used: number;
    readonly repaired: number;
    readonly leftOut: number;
  };
  readonly issues: readonly {
    readonly code: string;
    readonly count: number;
    /** Address of the first cell. */
    readonly first?: string;
    readonly message: string;
    /** Pairs of names that it is about. */
    readonly pairs?: readonly {
      readonly spelling: string;
      readonly customer: string;
      readonly message: string;
    }[];
  }[];
  readonly customers: readonly CustomerJson[];
  readonly matrix: {
    readonly [segment: string]: {
      readonly customers: number;
      readonly value: number;
      readonly share: number;
    };
  };
  /** Eight hexadecimal digits: two runs with the same letters, statuses and values have the same. */
  readonly fingerprint: string;
  /** The cards on the sheet Accounts, in its order; absent where there is none. */
  readonly accounts?: readonly {
    readonly customer: string;
    readonly isKeyAccount: boolean;
    /** Which part of the card is filled in, 0..1. */
    readonly filled: number;
  }[];
  /** Names of the sheets written. */
  readonly sheets: readonly string[];
  readonly traffic: Traffic;
}

export interface CustomerJson {
  readonly customer: string;
  readonly value: number;
  readonly share: number;
  readonly cumulativeShare: number;
  readonly abc: string | null;
  readonly abcReason?: string;
  readonly xyz: string | null;
  readonly xyzReason?: string;
  /** "AX"; "A-" without a letter for rhythm; null without a class. */
  readonly segment: string | null;
  readonly status: string | null;
  readonly purchases: number;
  readonly firstPurchase: string | null;
  readonly lastPurchase: string | null;
  readonly recencyDays: number | null;
  readonly why: string;
}

export interface Traffic {
  readonly batches: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** What a run said that wrote its sheets. */
export function segmentResultJson(
  { result, told, sheets }: Pick<Written, "result" | "told" | "sheets">,
  traffic: Traffic,
  wording: Wording
): SegmentJson {
  if (told === undefined) throw new Error("Only letters were written beside the list.");
  const { review } = told;
  const { analysis, rows, source } = result;
  const { asOfDay, period, settings } = analysis;
  const columns: { [role in ColumnRole]?: string } = {};
  for (const [role, choice] of Object.entries(source.columns))
    columns[role as ColumnRole] = choice.header;
  return {
    source: {
      address: source.address,
      shape: source.shape,
      rows: rows.read,
      currency: source.currency || null,
      ...(source.siblings.length === 0 ? {} : { siblings: source.siblings }),
      columns,
    },
    settings,
    asOf: isoDay(asOfDay),
    period: asOfDay > 0 ? period : null,
    periodChosenBy: asOfDay > 0 ? analysis.periodChosenBy : null,
    nearPeriods: analysis.nearPeriods.map(({ period: near, count, changed }) => ({
      period: near,
      count,
      changed,
    })),
    rows: { read: rows.read, used: rows.used, repaired: rows.repaired, leftOut: rows.leftOut },
    issues: result.issues.map(({ code, count, what, cells, pairs }) => ({
      code,
      count,
      ...(cells[0] === undefined ? {} : { first: cells[0] }),
      message: what,
      ...(pairs === undefined
        ? {}
        : {
            pairs: pairs.map(({ spelling, customer, text }) => ({
              spelling,
              customer,
              message: text,
            })),
          }),
    })),
    customers: Array.from(analysis.customers.order, (c) => customerJson(result, c, wording)),
    matrix: Object.fromEntries(
      analysis.matrix.map(({ segment, customers, value, share }) => [
        segment,
        { customers, value, share },
      ])
    ),
    ...reviewJson(result, review),
    ...accountsJson(told),
    fingerprint: review.fingerprint,
    ...runsJson({ ...told, wording }),
    sheets,
    traffic: {
      batches: traffic.batches,
      requestBytes: traffic.requestBytes,
      responseBytes: traffic.responseBytes,
    },
  };
}

function accountsJson(told: ReportInput): Pick<SegmentJson, "accounts"> {
  const cards = accountCards(told);
  if (cards === undefined) return {};
  return {
    accounts: cards.map(({ customer, isKey, filled }) => ({
      customer: told.result.customers[customer]!,
      isKeyAccount: isKey,
      filled,
    })),
  };
}

function customerJson(
  { analysis, customers: names, source }: Result,
  c: number,
  wording: Wording
): CustomerJson {
  const { customers } = analysis;
  const abc = customers.abc[c]!;
  const xyz = customers.xyz[c]!;
  return {
    customer: names[c]!,
    value: customers.value[c]!,
    share: customers.share[c]!,
    cumulativeShare: customers.cumulativeShare[c]!,
    abc: abc === 0 ? null : ABC_LETTERS[abc]!,
    ...(abc === 0 ? { abcReason: ABC_REASONS[customers.abcReason[c]!]! } : {}),
    xyz: xyz === 0 ? null : XYZ_LETTERS[xyz]!,
    ...(xyz === 0 ? { xyzReason: XYZ_REASONS[customers.xyzReason[c]!]! } : {}),
    segment: abc === 0 ? null : segmentOf(customers, c),
    status: STATUSES[customers.status[c]!] || null,
    purchases: customers.purchases[c]!,
    firstPurchase: isoDay(customers.firstPurchase[c]!),
    lastPurchase: isoDay(customers.lastPurchase[c]!),
    recencyDays: customers.recencyDays[c]! < 0 ? null : customers.recencyDays[c]!,
    why: wording.why(analysis, c, source),
  };
}

function isoDay(serial: number): string | null {
  return serial > 0 ? isoOfDay(serial) : null;
}
