import { Radio, RadioGroup } from "@fluentui/react-components";
import type { PeriodLength } from "../../engine/calendar/period";
import { BOUNDS } from "../../engine/settings/bounds";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";
import { nearPeriodText } from "./nearPeriodText";

/** The length of the periods in which the rhythm is counted, and what the next ones would change. */
export function PeriodEditor({ draft, analysis, onChange }: EditorProps): React.JSX.Element {
  const words = useWords();
  const { messages, pane } = words;
  const label = (length: PeriodLength): string => {
    const near = analysis.nearPeriods.find((one) => one.period === length);
    return near === undefined ? messages.classes.periods[length].name : nearPeriodText(near, words);
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
