import type { Analysis } from "../engine/analysis";
import { classify } from "../engine/classify";
import { prepare, type Prepared } from "../engine/prepare";
import { remembered } from "../engine/remembered";
import { customerHistory, type CustomerHistory } from "../engine/review/customerHistory";
import { review, type Review, type ReviewAsked } from "../engine/review/review";
import type { Sales } from "../engine/sales/sales";
import type { Settings } from "../engine/settings/settings";

interface Loaded {
  readonly prepared: Prepared;
  /** The latest. */
  readonly analysis: Analysis;
  /** Most analyses are never asked for it. */
  readonly historyOf: () => (customer: number) => CustomerHistory;
}

/** The engine with one list of sales in hand: what does not depend on the limits is computed once. */
export class Analyser {
  private loaded: Loaded | undefined;

  load(sales: Sales, settings: Settings): Analysis {
    return this.classified(prepare(sales, settings), settings);
  }

  /** @throws an Error before the first `load`. */
  update(settings: Settings): Analysis {
    if (this.loaded === undefined) throw new Error("update before load: there are no sales");
    const { prepared, analysis } = this.loaded;
    const before = analysis.settings;
    const sameWindow = before.asOf === settings.asOf && before.from === settings.from;
    return sameWindow ? this.classified(prepared, settings) : this.load(prepared.sales, settings);
  }

  /** What the sheets say beyond the latest analysis. @throws an Error before the first `load`. */
  review(asked?: ReviewAsked): Review {
    if (this.loaded === undefined) throw new Error("review before load: there are no sales");
    return review(this.loaded.prepared, this.loaded.analysis, asked);
  }

  /** Of the latest analysis. null before the first `load`, and where there is no such customer: whoever asks may show another list's result. */
  customer(customer: number): CustomerHistory | null {
    const count = this.loaded?.prepared.sales.customers.length ?? 0;
    return customer < count ? this.loaded!.historyOf()(customer) : null;
  }

  private classified(prepared: Prepared, settings: Settings): Analysis {
    const analysis = classify(prepared, settings);
    const historyOf = remembered(() => customerHistory(prepared, analysis));
    this.loaded = { prepared, analysis, historyOf };
    return analysis;
  }
}
