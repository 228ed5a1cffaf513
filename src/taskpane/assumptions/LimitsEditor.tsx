import { useMemo } from "react";
import type { Analysis } from "../../engine/analysis";
import { useStrokes } from "../charts/useStrokes";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";
import { ShareLimits } from "./ShareLimits";

/** Points of the curve: more are not seen. */
const POINTS = 100;

/** Where the classes A and B end: on the curve of how many customers bring in how much. */
export function LimitsEditor({ draft, analysis, onChange }: EditorProps): React.JSX.Element {
  const strokes = useStrokes();
  const { fill, messages, pane } = useWords();
  const { abc } = draft;
  const { customers, abcCounts, valueBasis } = analysis;
  const path = useMemo(() => curveOf(customers), [customers]);
  const set = (limit: Partial<typeof abc>): void =>
    onChange({ ...draft, abc: { ...abc, ...limit } });
  const { classA, classB } = pane.assumptions;
  return (
    <ShareLimits
      says={fill(pane.preview.curve, { basis: messages.classes.basis[valueBasis].of })}
      counts={fill(pane.preview.classes, { a: abcCounts[1]!, b: abcCounts[2]!, c: abcCounts[3]! })}
      limits={[
        { label: classA, letter: "A", share: abc.a, onChange: (a) => set({ a }) },
        { label: classB, letter: "B", share: abc.b, onChange: (b) => set({ b }) },
      ]}
    >
      <path className={strokes.curve} d={path} />
    </ShareLimits>
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
