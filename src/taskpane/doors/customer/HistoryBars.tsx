import { useMemo } from "react";
import type { CustomerHistory } from "../../../engine/review/customerHistory";
import type { Result } from "../../../report/result";
import { valueCurrency } from "../../../wording/valueCurrency";
import { Bars } from "../../charts/Bars";
import { useWords } from "../../look/words";
import { valueText } from "../../look/valueText";
import { historyMarks } from "./historyMarks";
import { periodNames } from "./periodNames";

interface HistoryBarsProps {
  readonly result: Result;
  readonly history: CustomerHistory;
}

/** What a customer brought, period by period; nothing without dates. */
export function HistoryBars({ result, history }: HistoryBarsProps): React.JSX.Element | null {
  const words = useWords();
  const { periods, events } = history;
  const { analysis, source } = result;
  const marks = useMemo(
    () => (periods === null ? [] : historyMarks(periods, events, source.grain, words)),
    [periods, events, source, words]
  );
  if (periods === null) return null;
  const { fill, formats, messages, pane } = words;
  const { choice } = messages.classes.basis[analysis.valueBasis];
  const { name, by } = messages.classes.periods[periods.period];
  const currency = valueCurrency(analysis.valueBasis, source.currency);
  return (
    <Bars
      title={fill(pane.customer.bars, { basis: choice, period: by })}
      unit={name}
      periods={periodNames(periods.starts, periods.period, formats)}
      series={[{ name: choice, tone: "usual", values: Array.from(periods.values) }]}
      marks={marks}
      format={valueText(result, words)}
      short={(value) => formats.money(formats.compact(value), currency)}
    />
  );
}
