import { Checkbox, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../engine/analysis";
import { Thresholds } from "../charts/Thresholds";
import { useStrokes } from "../charts/useStrokes";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";
import { PercentField } from "./PercentField";

const BINS = 20;

/** How often is often, for the frequency method: on how many customers buy how often. */
export function RhythmEditor({ draft, analysis, onChange }: EditorProps): React.JSX.Element {
  const strokes = useStrokes();
  const { fill, formats, pane } = useWords();
  const { xyz } = draft;
  const { customers, xyzCounts } = analysis;
  const bins = useMemo(() => binsOf(customers), [customers]);
  const most = Math.max(1, ...bins);
  const set = (name: "x" | "y", share: number): void =>
    onChange({ ...draft, xyz: { ...xyz, [name]: share } });
  // From the left to the right, as they stand on the scale.
  const limits = [
    { label: pane.assumptions.regularly, letter: "Y", value: xyz.y, text: formats.percent(xyz.y) },
    { label: pane.assumptions.often, letter: "X", value: xyz.x, text: formats.percent(xyz.x) },
  ];
  return (
    <>
      <Text size={200}>{pane.preview.histogram}</Text>
      <Thresholds
        min={0}
        max={1}
        step={0.01}
        thresholds={limits}
        ends={[formats.percent(0), formats.percent(1)]}
        onChange={(i, share) => set(i === 0 ? "y" : "x", share)}
      >
        {bins.map((count, i) => (
          <rect
            key={i}
            className={strokes.bar}
            x={(100 * i) / BINS + 0.5}
            width={100 / BINS - 1}
            y={100 - (100 * count) / most}
            height={(100 * count) / most}
          />
        ))}
      </Thresholds>
      <Text aria-live="polite">
        {fill(pane.preview.rhythms, { x: xyzCounts[1]!, y: xyzCounts[2]!, z: xyzCounts[3]! })}
      </Text>
      <PercentField
        label={pane.assumptions.often}
        share={xyz.x}
        onChange={(share) => set("x", share)}
      />
      <PercentField
        label={pane.assumptions.regularly}
        share={xyz.y}
        onChange={(share) => set("y", share)}
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

/** Customers by the share of periods in which they bought; those without a letter are too new. */
function binsOf({ order, periodsBought, periodsPossible, xyz }: Analysis["customers"]) {
  const bins = new Array<number>(BINS).fill(0);
  for (const customer of order) {
    const possible = periodsPossible[customer]!;
    if (xyz[customer] === 0 || possible <= 0) continue;
    const share = Math.min(1, periodsBought[customer]! / possible);
    bins[Math.min(BINS - 1, Math.floor(share * BINS))]! += 1;
  }
  return bins;
}
