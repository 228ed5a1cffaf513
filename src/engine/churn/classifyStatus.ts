import type { Prepared } from "../prepare";
import { fitAliveModel, type AliveModel } from "../models/alive/fitAliveModel";
import { historiesOf } from "../models/history/histories";
import type { PeriodFrame } from "../periods/periodFrame";
import type { LostSettings, ValueBasis } from "../settings/settings";
import { lineValues } from "../lines/lineValues";
import { remember } from "../stats/remember";
import { assignStatus, type StatusColumns } from "./assignStatus";
import { purchasesOfLastYear, valueOfLastYear } from "../purchases/lastYear";
import { lostCriterion } from "./lost/lostCriterion";
import { riskAfter } from "./riskAfter";

/** The status of every customer by the lost criterion of the settings. docs/method.md#status. @param frame undefined without dates. */
export function classifyStatus(
  prepared: Prepared,
  frame: PeriodFrame | undefined,
  settings: LostSettings
): StatusColumns {
  const { purchases, rhythm, population, window, kept } = prepared;
  return remember(kept, `status ${frame?.newFromDay} ${JSON.stringify(settings)}`, () =>
    assignStatus({
      purchases,
      rhythm,
      criterion: lostCriterion(settings, population, aliveModel(prepared, settings)),
      riskAfter: remember(kept, "risk", () => riskAfter(purchases, rhythm, population)),
      asOfDay: window.asOfDay,
      newFromDay: frame?.newFromDay ?? 0,
    })
  );
}

/** The model behind P(alive), where the settings ask for it. */
export function aliveModel(
  { purchases, window, kept }: Prepared,
  { rule }: LostSettings
): AliveModel | undefined {
  if (rule !== "alive") return undefined;
  return remember(kept, "alive", () => fitAliveModel(historiesOf(purchases, window.asOfDay)));
}

const AT_RISK = 4;
const LOST = 5;

/** Value in the 365 days before the last purchase of the lost and of the customers at risk. docs/method.md#lost-value. */
export function valueGone(
  { sales, rhythm, purchases, kept }: Prepared,
  basis: ValueBasis,
  status: Uint8Array
): { readonly lost: number; readonly atRisk: number } {
  const value = remember(kept, `last year ${basis}`, () =>
    basis === "purchases"
      ? purchasesOfLastYear(purchases)
      : valueOfLastYear(sales, lineValues(sales, basis), rhythm.lastPurchase)
  );
  let lost = 0;
  let atRisk = 0;
  for (let c = 0; c < status.length; c += 1) {
    if (status[c] === LOST) lost += value[c]!;
    else if (status[c] === AT_RISK) atRisk += value[c]!;
  }
  return { lost, atRisk };
}
