import { Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { isoOfDay } from "../../engine/calendar/isoDay";
import { useWords } from "../look/words";
import { EarlierRunField } from "./EarlierRunField";
import type { Draft, EditorProps } from "./editor";

/** From when to when the list counts; an earlier run can be chosen, with its day and its settings. */
export function WindowEditor(props: EditorProps): React.JSX.Element {
  const { pane } = useWords();
  const { draft, source, runs, analysis, onChange } = props;
  return (
    <>
      <DayField
        label={pane.assumptions.from}
        day={draft.from}
        ofList={analysis.fromDay}
        onChange={(day) => onChange(withDay(draft, "from", day))}
      />
      <DayField
        label={pane.assumptions.asOf}
        day={draft.asOf}
        ofList={analysis.asOfDay}
        onChange={(day) => onChange(withDay(draft, "asOf", day))}
      />
      <Text size={200}>{pane.assumptions.wholeList}</Text>
      <EarlierRunField draft={draft} runs={runs} source={source} onChange={onChange} />
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string | undefined;
  /** What counts where none is set, a serial day; 0 without dates. */
  readonly ofList: number;
  readonly onChange: (day: string) => void;
}

function DayField({ label, day, ofList, onChange }: DayFieldProps): React.JSX.Element {
  // A day that is being typed is empty for a while.
  const [isTyped, setTyped] = useState(false);
  const listDay = isTyped || ofList === 0 ? "" : isoOfDay(ofList);
  return (
    <Field label={label}>
      <Input
        type="date"
        value={day ?? listDay}
        onChange={(_, { value }) => {
          setTyped(true);
          onChange(value);
        }}
        onBlur={() => setTyped(false)}
      />
    </Field>
  );
}

/** An empty day is no setting at all. */
function withDay(draft: Draft, name: "from" | "asOf", value: string): Draft {
  const { [name]: _before, ...others } = draft;
  return value === "" ? others : { ...others, [name]: value };
}
