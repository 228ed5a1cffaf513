import { Radio, RadioGroup } from "@fluentui/react-components";
import { BOUNDS } from "../../engine/settings/bounds";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";

/** The length of the periods in which the rhythm is counted. */
export function PeriodEditor({ draft, onChange }: EditorProps): React.JSX.Element {
  const { messages, pane } = useWords();
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
        <Radio key={period} value={period} label={messages.classes.periods[period].name} />
      ))}
    </RadioGroup>
  );
}
