import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../engine/analysis";
import { Thresholds } from "../charts/Thresholds";
import { useStrokes } from "../charts/useStrokes";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";
import { PercentField } from "./PercentField";

/** Points of the curve: more are not seen. */
const POINTS = 100;

/** Where the classes A and B end: on the curve of how many customers bring in how much. */
export function LimitsEditor({ draft, analysis, onChange }: EditorProps): React.JSX.Element {
  const strokes = useStrokes();
  const { fill, formats, messages, pane } = useWords();
  const { abc } = draft;
  const { customers, abcCounts, valueBasis } = analysis;
  const path = useMemo(() => curveOf(customers), [customers]);
  const set = (name: "a" | "b", share: number): void =>
    onChange({ ...draft, abc: { ...abc, [name]: share } });
  const limits = [
    { label: pane.assumptions.classA, letter: "A", value: abc.a, text: formats.percent(abc.a) },
    { label: pane.assumptions.classB, letter: "B", value: abc.b, text: formats.percent(abc.b) },
  ];
  return (
    <>
      <Text size={200}>
        {fill(pane.preview.curve, { basis: messages.classes.basis[valueBasis].of })}
      </Text>
      <Thresholds
        min={0}
        max={1}
        step={0.01}
        thresholds={limits}
        ends={[formats.percent(0), formats.percent(1)]}
        onChange={(i, share) => set(i === 0 ? "a" : "b", share)}
      >
        <path className={strokes.curve} d={path} />
      </Thresholds>
      <Text aria-live="polite">
        {fill(pane.preview.classes, { a: abcCounts[1]!, b: abcCounts[2]!, c: abcCounts[3]! })}
      </Text>
      {limits.map(({ label, value }, i) => (
        <PercentField
          key={label}
          label={label}
          share={value}
          onChange={(share) => set(i === 0 ? "a" : "b", share)}
        />
      ))}
    </>
  );
}

/** Right: their share of the whole; up: how many of the customers. */
function curveOf({ abc, cumulativeShare, order }: Analysis["customers"]): string {
  const classed = Array.from(order).filter((customer) => abc[customer] !== 0);
  const step = Math.max(1, Math.floor(classed.length / POINTS));
  const points = classed.flatMap((customer, i) =>
    i % step === 0 || i === classed.length - 1
      ? [
          `${100 * Math.min(1, cumulativeShare[customer]!)} ${100 - (100 * (i + 1)) / classed.length}`,
        ]
      : []
  );
  return `M0 100 L${points.join(" L")}`;
}
