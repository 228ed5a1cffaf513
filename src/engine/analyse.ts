import type { Analysis } from "./analysis";
import { classify } from "./classify";
import { prepare } from "./prepare";
import type { Sales } from "./sales/sales";
import type { Settings } from "./settings/settings";

/**
 * Who the key customers are, who is being lost. Pure: the same sales and settings give the same analysis on any machine.
 * Where limits are moved again and again, `prepare` once and `classify` each time.
 * @param settings as `readSettings` gives them.
 */
export function analyse(sales: Sales, settings: Settings): Analysis {
  return classify(prepare(sales, settings), settings);
}
