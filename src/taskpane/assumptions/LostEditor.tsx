import { Input, Radio, RadioGroup } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { BOUNDS } from "../../engine/settings/bounds";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";

/** The rules that have a form, and the number that each is typed with. */
const RULES = [
  { rule: "rhythm", number: "factor", bounds: BOUNDS.lostFactor, step: "any" },
  { rule: "days", number: "days", bounds: BOUNDS.lostDays, step: 1 },
] as const;

/** When silence means loss. */
export function LostEditor({ draft, onChange }: EditorProps): React.JSX.Element {
  const { pane } = useWords();
  const { lost } = draft;
  const [typed, setTyped] = useState({ factor: String(lost.factor), days: String(lost.days) });
  return (
    <RadioGroup
      aria-label={pane.assumptions.titles.lost}
      value={lost.rule}
      onChange={(_, { value }) =>
        onChange({ ...draft, lost: { ...lost, rule: value === "days" ? "days" : "rhythm" } })
      }
    >
      {RULES.map(({ rule, number, bounds, step }) => (
        <Fragment key={rule}>
          <Radio value={rule} label={pane.assumptions[rule]} />
          <Input
            type="number"
            aria-label={pane.assumptions[rule]}
            min={bounds.min}
            max={bounds.max}
            step={step}
            value={typed[number]}
            onChange={(_, { value }) => {
              setTyped({ ...typed, [number]: value });
              const asNumber = value === "" ? NaN : Number(value);
              onChange({ ...draft, lost: { ...lost, rule, [number]: asNumber } });
            }}
          />
        </Fragment>
      ))}
    </RadioGroup>
  );
}
