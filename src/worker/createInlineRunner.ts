import type { Analysis } from "../engine/analysis";
import { abortError } from "./abortError";
import { Analyser } from "./analyser";
import type { Runner } from "./runner";

/** Runs the engine in place: for the command line and tests, where nobody waits for a pane to answer. */
export function createInlineRunner(): Runner {
  let analyser = new Analyser();
  const run = async (
    signal: AbortSignal | undefined,
    analyse: () => Analysis
  ): Promise<Analysis> => {
    if (signal?.aborted) throw abortError();
    return analyse();
  };
  return {
    start: () => undefined,
    warmUp: () => undefined,
    load: (sales, settings, signal) => run(signal, () => analyser.load(sales, settings)),
    update: (settings, signal) => run(signal, () => analyser.update(settings)),
    dispose: () => {
      analyser = new Analyser();
    },
  };
}
