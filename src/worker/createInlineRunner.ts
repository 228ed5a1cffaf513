import { abortError } from "./abortError";
import { Analyser } from "./analyser";
import type { Runner } from "./runner";

/** Runs the engine in place: for the command line and tests, where nobody waits for a pane to answer. */
export function createInlineRunner(): Runner {
  let analyser = new Analyser();
  const run = async <T>(signal: AbortSignal | undefined, work: () => T): Promise<T> => {
    if (signal?.aborted) throw abortError();
    return work();
  };
  return {
    start: () => undefined,
    warmUp: () => undefined,
    load: (sales, settings, signal) => run(signal, () => analyser.load(sales, settings)),
    update: (settings, signal) => run(signal, () => analyser.update(settings)),
    review: (asked, signal) => run(signal, () => analyser.review(asked)),
    customer: (customer, signal) => run(signal, () => analyser.customer(customer)),
    dispose: () => {
      analyser = new Analyser();
    },
  };
}
