import type { BackTest } from "../../engine/review/backtest/backtest";
import type { Wording } from "../../wording/wordingFor";

/** How the criterion of a run did on the past of its list: whom it named, and who of them came back. */
export function replaySays(
  { chosen: { named, oneIn, cameBack }, checks, enough }: BackTest,
  { fill, messages }: Pick<Wording, "fill" | "messages">
): readonly string[] {
  const words = messages.losses.criterion;
  if (!enough) return [words.notEnough];
  const returned =
    cameBack === 0
      ? words.noneReturned
      : oneIn > 1
        ? fill(words.oneIn, { oneIn })
        : fill(words.mostReturned, { cameBack });
  return [fill(words.replayed, { months: checks.judged, named }), returned];
}
