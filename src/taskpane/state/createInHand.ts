import type { Analysis } from "../../engine/analysis";
import type { CustomerHistory } from "../../engine/review/customerHistory";
import type { Settings } from "../../engine/settings/settings";
import type { JobEvent } from "../../job/job";
import type { Result } from "../../report/result";
import type { Store } from "./store";

/** Asks the engine about the sales of the last run. */
interface Engine {
  history(customer: number, signal: AbortSignal): Promise<CustomerHistory | null>;
  classify(settings: Settings): Promise<Analysis>;
}

interface InHand {
  /** What a run gave the engine. */
  hear(event: JobEvent): void;
  take(result: Result): void;
  /** null where the sales of what is in sight are not in hand any more. */
  history(customer: number, signal: AbortSignal): Promise<CustomerHistory | null>;
  /** Shows what other settings would give; undefined: the result as it was. Of several asked for at once the last one counts. */
  preview(settings: Settings | undefined): Promise<void>;
}

/**
 * The sales that the engine holds, and what is asked of them beside the runs.
 * @param isRunning whether a run goes on, which may give the engine others
 * @param attempt tells what goes wrong beside what is shown
 */
export function createInHand(
  store: Store,
  engine: Engine,
  isRunning: () => boolean,
  attempt: (work: () => Promise<void>) => Promise<unknown>
): InHand {
  /** The result whose sales the engine holds, and its latest analysis of them; undefined where a run may have given it others. */
  let inHand: { readonly result: Result; readonly latest: Analysis } | undefined;
  /** While one is computed, what was asked for last waits. */
  let previewing: Promise<void> | undefined;
  let nextPreview: Settings | undefined;
  let isPreviewing = false;

  const take = (result: Result): void => {
    inHand = { result, latest: result.analysis };
  };
  /** What is in sight, if the engine holds its sales. */
  const shown = (): Analysis | undefined => {
    const { screen } = store.state();
    if (screen.kind !== "result" || screen.result !== inHand?.result) return undefined;
    return screen.preview ?? screen.result.analysis;
  };
  const showPreviews = async (): Promise<void> => {
    while (nextPreview !== undefined && !isRunning()) {
      const settings = nextPreview;
      nextPreview = undefined;
      const analysis = await engine.classify(settings);
      if (isRunning() || inHand === undefined) return;
      inHand = { ...inHand, latest: analysis };
      // Meanwhile it may be wanted as it was.
      if (isPreviewing) store.dispatch({ kind: "previewed", analysis });
    }
  };

  return {
    take,
    hear: (event) => {
      if (event.kind === "analysing") inHand = undefined;
      if (event.kind === "analysed") take(event.result);
    },
    history: async (customer, signal) => {
      const asked = shown();
      if (asked === undefined) return null;
      // Histories are of the engine's latest analysis.
      if (asked !== inHand!.latest) {
        await engine.classify(asked.settings);
        if (asked !== shown()) return null;
        inHand = { ...inHand!, latest: asked };
      }
      return engine.history(customer, signal);
    },
    preview: async (settings) => {
      nextPreview = settings;
      isPreviewing = settings !== undefined;
      if (!isPreviewing) return store.dispatch({ kind: "asItWas" });
      if (isRunning() || shown() === undefined) return;
      const work = async (): Promise<void> => void (await attempt(showPreviews));
      previewing ??= work().finally(() => (previewing = undefined));
      await previewing;
    },
  };
}
