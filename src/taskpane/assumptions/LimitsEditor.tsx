import { useWords } from "../look/words";
import type { EditorProps } from "./editor";
import { PercentField } from "./PercentField";

/** Where the classes A and B end. */
export function LimitsEditor({ draft, onChange }: EditorProps): React.JSX.Element {
  const { pane } = useWords();
  const { abc } = draft;
  return (
    <>
      <PercentField
        label={pane.assumptions.classA}
        share={abc.a}
        onChange={(a) => onChange({ ...draft, abc: { ...abc, a } })}
      />
      <PercentField
        label={pane.assumptions.classB}
        share={abc.b}
        onChange={(b) => onChange({ ...draft, abc: { ...abc, b } })}
      />
    </>
  );
}
