import { Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { BOUNDS } from "../../engine/settings/bounds";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";

/** When silence means loss. */
export function LostEditor({ draft, onChange }: EditorProps): React.JSX.Element {
  const { pane } = useWords();
  const { lost } = draft;
  const [days, setDays] = useState(() => String(lost.days));
  return (
    <>
      <RadioGroup
        aria-label={pane.assumptions.titles.lost}
        value={lost.rule}
        onChange={(_, { value }) =>
          onChange({ ...draft, lost: { ...lost, rule: value === "days" ? "days" : "rhythm" } })
        }
      >
        <Radio value="rhythm" label={pane.assumptions.rhythm} />
        <Radio value="days" label={pane.assumptions.days} />
      </RadioGroup>
      <Input
        type="number"
        aria-label={pane.assumptions.days}
        min={BOUNDS.lostDays.min}
        max={BOUNDS.lostDays.max}
        step={1}
        value={days}
        onChange={(_, { value }) => {
          setDays(value);
          const number = value === "" ? NaN : Number(value);
          onChange({ ...draft, lost: { ...lost, rule: "days", days: number } });
        }}
      />
    </>
  );
}
