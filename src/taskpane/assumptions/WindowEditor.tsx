import { Field, Input, Text } from "@fluentui/react-components";
import { useWords } from "../look/words";
import { EarlierRunField } from "./EarlierRunField";
import type { Draft, EditorProps } from "./editor";

/** From when to when the list counts; an earlier run can be chosen, with its day and its settings. */
export function WindowEditor({ draft, source, runs, onChange }: EditorProps): React.JSX.Element {
  const { pane } = useWords();
  const day = (name: "from" | "asOf", label: string): React.JSX.Element => (
    <Field label={label}>
      <Input
        type="date"
        value={draft[name] ?? ""}
        onChange={(_, { value }) => onChange(withDay(draft, name, value))}
      />
    </Field>
  );
  return (
    <>
      {day("from", pane.assumptions.from)}
      {day("asOf", pane.assumptions.asOf)}
      <Text size={200}>{pane.assumptions.wholeList}</Text>
      <EarlierRunField draft={draft} runs={runs} source={source} onChange={onChange} />
    </>
  );
}

/** An empty day is no setting at all. */
function withDay(draft: Draft, name: "from" | "asOf", value: string): Draft {
  const { [name]: _before, ...others } = draft;
  return value === "" ? others : { ...others, [name]: value };
}
