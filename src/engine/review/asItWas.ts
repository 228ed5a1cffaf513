import { analyse } from "../analyse";
import type { Analysis } from "../analysis";
import type { Sales } from "../sales/sales";
import type { Settings } from "../settings/settings";
import { isoOfDay } from "../calendar/isoDay";
import { changeWindows } from "./why/changeWindows";

/**
 * The analysis as it would have looked at the end of the earlier window, to say from which class a customer came (customer
 * indices are the same). Costs a whole analysis; null where the history is too short. docs/method-churn.md#change.
 * @param now the analysis of today.
 */
export function asItWas(sales: Sales, settings: Settings, now: Analysis): Analysis | null {
  const windows = now.asOfDay === 0 ? null : changeWindows(now.fromDay, now.asOfDay);
  if (windows === null) return null;
  return analyse(sales, { ...settings, asOf: isoOfDay(windows.earlier.toDay) });
}
