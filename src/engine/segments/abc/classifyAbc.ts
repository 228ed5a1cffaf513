import type { Customers } from "../../customers";
import type { Prepared } from "../../prepare";
import type { AbcSettings, Settings, ValueBasis } from "../../settings/settings";
import { remember } from "../../stats/remember";
import { wholeUnits } from "../../stats/wholeUnits";
import { cutClasses } from "./cutClasses";
import { dimensionNamed } from "../../lines/dimensionNamed";
import { dominantValue } from "../../lines/dominantValue";
import { rankCustomers, type Ranking } from "./ranking";
import { rankingWithin } from "./rankingWithin";

export interface AbcResult {
  readonly valueBasis: ValueBasis;
  readonly ranking: Ranking;
  readonly columns: Pick<Customers, "abc" | "abcReason" | "share" | "cumulativeShare" | "rank">;
  /** Classes by the second criterion, where one was asked for. */
  readonly second?: { readonly basis: ValueBasis; readonly abc: Uint8Array };
}

const NON_POSITIVE = 1;
const NO_BASE = 2;
const NOT_IN_WINDOW = 3;

/** Ranks the customers by the value of the settings and cuts the ranking into classes. docs/method.md#abc. */
export function classifyAbc(prepared: Prepared, settings: Settings): AbcResult {
  const valueBasis = chooseValue(prepared, settings.value);
  const ranking = rankBy(prepared, valueBasis);
  const shares = remember(prepared.kept, `shares ${valueBasis}`, () =>
    shareColumns(prepared, ranking)
  );
  const abc = classes(prepared, ranking, settings.abc);
  const { second } = settings.abc;
  const secondBasis = second === "none" ? undefined : chooseValue(prepared, second);
  return {
    valueBasis,
    ranking,
    columns: { ...shares, abc },
    ...(secondBasis === undefined
      ? {}
      : {
          second: {
            basis: secondBasis,
            abc: classes(prepared, rankBy(prepared, secondBasis), settings.abc),
          },
        }),
  };
}

function rankBy(prepared: Prepared, basis: ValueBasis): Ranking {
  return remember(prepared.kept, `ranking ${basis}`, () =>
    rankCustomers(prepared.sums(basis), prepared.sales.customers, prepared.presence.present)
  );
}

/** One code a customer: over the whole list, or inside each value of a dimension. */
function classes(prepared: Prepared, ranking: Ranking, settings: AbcSettings): Uint8Array {
  const abc = new Uint8Array(ranking.value.length);
  for (const part of parts(prepared, ranking, settings.within)) {
    const codes = cutClasses(part, settings);
    for (let p = 0; p < part.positive; p += 1) abc[part.order[p]!] = codes[p]!;
  }
  return abc;
}

/** The rankings to cut: one a value of the dimension; the whole where there is no such dimension. docs/method.md#abc-within. */
function parts(prepared: Prepared, ranking: Ranking, within: string): readonly Ranking[] {
  const dimension = dimensionNamed(prepared.sales.dimensions, within);
  if (dimension === undefined) return [ranking];
  const { sales, window } = prepared;
  const group = remember(prepared.kept, `dominant ${within}`, () => {
    const lines = {
      customer: sales.customer,
      day: sales.day,
      units: wholeUnits(sales.amount).units,
    };
    return dominantValue(dimension, lines, sales.customers.length, window.asOfDay);
  });
  return dimension.values.map((_, value) => rankingWithin(ranking, group, value));
}

/** Profit where the list has it, else revenue; what the list does not have cannot be ranked by. docs/method.md#value. */
function chooseValue({ sales, window }: Prepared, value: Settings["value"]): ValueBasis {
  if (value === "quantity" && sales.quantity !== undefined) return "quantity";
  if (value === "purchases" && window.hasDates) return "purchases";
  if ((value === "profit" || value === "auto") && sales.profit !== undefined) return "profit";
  return "revenue";
}

function shareColumns(
  { presence }: Prepared,
  { order, before, positive, value }: Ranking
): Omit<AbcResult["columns"], "abc"> {
  const base = before[positive]!;
  const share = new Float64Array(value.length);
  const cumulativeShare = new Float64Array(value.length);
  const rank = new Int32Array(value.length);
  const abcReason = new Uint8Array(value.length);
  for (let c = 0; c < value.length; c += 1)
    if (presence.inWindow[c] === 0) abcReason[c] = NOT_IN_WINDOW;
  for (let p = 0; p < order.length; p += 1) {
    const c = order[p]!;
    if (p < positive) {
      share[c] = (before[p + 1]! - before[p]!) / base;
      cumulativeShare[c] = before[p + 1]! / base;
      rank[c] = p + 1;
    } else if (abcReason[c] === 0) abcReason[c] = positive === 0 ? NO_BASE : NON_POSITIVE;
  }
  return { share, cumulativeShare, rank, abcReason };
}
