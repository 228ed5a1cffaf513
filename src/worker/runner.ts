/** One way to run the analysis: in a worker (the pane), or inline (tests, the command line). Columns are transferred, rows never are. */
import type { Analysis } from "../engine/analysis";
import type { CustomerHistory } from "../engine/review/customerHistory";
import type { Review, ReviewAsked } from "../engine/review/review";
import type { Sales } from "../engine/sales/sales";
import type { Settings } from "../engine/settings/settings";

export interface Runner {
  /** Loads all that a run will need: from then on the network may go. */
  start(): void;
  /** A long list is on its way: gets ready while it is read. */
  warmUp(): void;
  /**
   * Takes the columns over (after the call `sales` must not be used by the caller: its buffers may be transferred)
   * and analyses them. Rejects with AbortError when `signal` aborts.
   */
  load(sales: Sales, settings: Settings, signal?: AbortSignal): Promise<Analysis>;
  /** Analyses the loaded sales again with other settings. */
  update(settings: Settings, signal?: AbortSignal): Promise<Analysis>;
  /** What the sheets say beyond the latest analysis of the loaded sales. @param asked from sheets of earlier runs */
  review(asked?: ReviewAsked, signal?: AbortSignal): Promise<Review>;
  /**
   * The history of one customer, by the latest analysis of the loaded sales; null where nothing is loaded, or nobody has that index.
   * @param customer customerIndex; the history says whose it is
   */
  customer(customer: number, signal?: AbortSignal): Promise<CustomerHistory | null>;
  dispose(): void;
}
