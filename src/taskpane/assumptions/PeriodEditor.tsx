import { Radio, RadioGroup } from "@fluentui/react-components";
import type { PeriodLength } from "../../engine/calendar/period";
import { BOUNDS } from "../../engine/settings/bounds";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";

/** The length of the periods in which the rhythm is counted, and what the next ones would change. */
export function PeriodEditor({ draft, analysis, onChange }: EditorProps): React.JSX.Element {
  const { messages, pane, fill } = useWords();
  const label = (length: PeriodLength): string => {
    const period = messages.classes.periods[length].name;
    const near = analysis.nearPeriods.find((one) => one.period === length);
    if (near === undefined) return period;
    const { count, changed, hasLetters } = near;
    return hasLetters
      ? fill(pane.assumptions.nearPeriod, { period, changed })
      : fill(pane.assumptions.nearTooLong, { period, count });
  };
  return (
    <RadioGroup
      aria-label={pane.assumptions.titles.period}
      value={draft.period}
      onChange={(_, { value }) =>
        onChange({ ...draft, period: BOUNDS.period.find((one) => one === value) ?? "auto" })
      }
    >
      <Radio value="auto" label={pane.assumptions.auto} />
      {BOUNDS.period.map((period) => (
        <Radio key={period} value={period} label={label(period)} />
      ))}
    </RadioGroup>
  );
}
