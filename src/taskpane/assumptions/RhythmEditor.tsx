import { Checkbox } from "@fluentui/react-components";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";
import { PercentField } from "./PercentField";

/** How often is often: for the frequency method. */
export function RhythmEditor({ draft, onChange }: EditorProps): React.JSX.Element {
  const { pane } = useWords();
  const { xyz } = draft;
  return (
    <>
      <PercentField
        label={pane.assumptions.often}
        share={xyz.x}
        onChange={(x) => onChange({ ...draft, xyz: { ...xyz, x } })}
      />
      <PercentField
        label={pane.assumptions.regularly}
        share={xyz.y}
        onChange={(y) => onChange({ ...draft, xyz: { ...xyz, y } })}
      />
      <Checkbox
        label={pane.assumptions.evenness}
        checked={xyz.evenness}
        onChange={(_, { checked }) =>
          onChange({ ...draft, xyz: { ...xyz, evenness: checked === true } })
        }
      />
    </>
  );
}
