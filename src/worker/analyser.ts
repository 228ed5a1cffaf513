import type { Analysis } from "../engine/analysis";
import { classify } from "../engine/classify";
import { prepare, type Prepared } from "../engine/prepare";
import type { Sales } from "../engine/sales/sales";
import type { Settings } from "../engine/settings/settings";

/** The engine with one list of sales in hand: what does not depend on the limits is computed once. */
export class Analyser {
  private loaded: { readonly prepared: Prepared; readonly settings: Settings } | undefined;

  load(sales: Sales, settings: Settings): Analysis {
    this.loaded = { prepared: prepare(sales, settings), settings };
    return classify(this.loaded.prepared, settings);
  }

  /** @throws an Error before the first `load`. */
  update(settings: Settings): Analysis {
    if (this.loaded === undefined) throw new Error("update before load: there are no sales");
    const { prepared, settings: before } = this.loaded;
    const sameWindow = before.asOf === settings.asOf && before.from === settings.from;
    return sameWindow ? classify(prepared, settings) : this.load(prepared.sales, settings);
  }
}
