import { Radio, RadioGroup } from "@fluentui/react-components";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";

const PERIODS = ["week", "month", "quarter", "half-year"] as const;

export function PeriodEditor({ draft, onChange }: EditorProps): React.JSX.Element {
  const { messages, pane } = useWords();
  return (
    <RadioGroup
      aria-label={pane.assumptions.titles.period}
      value={draft.period}
      onChange={(_, { value }) =>
        onChange({ ...draft, period: PERIODS.find((one) => one === value) ?? "auto" })
      }
    >
      <Radio value="auto" label={pane.assumptions.auto} />
      {PERIODS.map((period) => (
        <Radio key={period} value={period} label={messages.classes.periods[period].name} />
      ))}
    </RadioGroup>
  );
}
