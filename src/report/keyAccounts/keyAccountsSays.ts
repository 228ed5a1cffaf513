import type { ReportInput } from "../reportInput";
import { growthOf } from "./growth";

interface KeyAccountsSays {
  /** Their share against what is usual. */
  readonly title: string;
  readonly who: string;
  /** How they grew beside all others; "" without a window before. */
  readonly grew: string;
}

/** The sentences of the key accounts. */
export function keyAccountsSays(input: ReportInput, isKey: ReadonlySet<number>): KeyAccountsSays {
  const { result, review, wording } = input;
  const { formats } = wording;
  const [title = "", ...who] = wording.keyAccounts(result.analysis, review.keyAccounts.proposal);
  const others = Array.from(result.analysis.customers.order).filter((c) => !isKey.has(c));
  const [key, rest] = [growthOf(input, isKey), growthOf(input, others)];
  const signed = (part: number): string =>
    `${part > 0 ? "+" : part < 0 ? "−" : ""}${formats.percent(Math.abs(part), 0)}`;
  const grew =
    key === undefined || rest === undefined
      ? ""
      : wording.fill(wording.messages.keyAccounts.growth, {
          days: review.earlier!.now.toDay - review.earlier!.now.fromDay + 1,
          key: signed(key),
          others: signed(rest),
        });
  return { title, who: who.join(wording.messages.sentences.join), grew };
}
