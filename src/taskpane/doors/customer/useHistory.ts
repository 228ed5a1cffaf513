import { createContext, useContext, useEffect, useState } from "react";
import type { CustomerHistory } from "../../../engine/review/customerHistory";
import type { Result } from "../../../report/result";
import type { Session } from "../../state/session";

export const HistoryContext = createContext<Session["history"] | undefined>(undefined);

/**
 * The history of a customer of a result.
 * @returns undefined as long as it is being looked for; null where it is not to be had: the sales of that result are not in hand any more, or lie in another engine
 */
export function useHistory(
  { analysis, customers, source }: Pick<Result, "analysis" | "customers" | "source">,
  customer: number
): CustomerHistory | null | undefined {
  const ask = useContext(HistoryContext);
  if (ask === undefined) throw new Error("useHistory outside of HistoryContext");
  const [found, find] = useState<{
    readonly of: typeof analysis;
    readonly customer: number;
    readonly history: CustomerHistory | null;
  }>();
  const { isAggregated = false } = source;
  useEffect(() => {
    if (isAggregated) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    void ask(customer, signal).then((history) => {
      if (!signal.aborted) find({ of: analysis, customer, history });
    });
    return () => controller.abort();
  }, [ask, analysis, customer, isAggregated]);
  if (isAggregated) return null;
  if (found?.of !== analysis || found.customer !== customer) return undefined;
  // Meanwhile another list may have been taken in hand.
  return found.history?.name === customers[customer] ? found.history : null;
}
