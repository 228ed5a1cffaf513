import { Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../engine/analysis";
import { useStrokes } from "../charts/useStrokes";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";
import { ShareLimits } from "./ShareLimits";

const BINS = 20;

/** How often is often, for the frequency method: on how many customers buy how often. */
export function RhythmEditor({ draft, analysis, onChange }: EditorProps): React.JSX.Element {
  const strokes = useStrokes();
  const { fill, pane } = useWords();
  const { xyz } = draft;
  const { customers, xyzCounts } = analysis;
  const bins = useMemo(() => binsOf(customers), [customers]);
  const most = Math.max(1, ...bins);
  const set = (limit: Partial<typeof xyz>): void =>
    onChange({ ...draft, xyz: { ...xyz, ...limit } });
  const { often, regularly } = pane.assumptions;
  return (
    <>
      <ShareLimits
        says={pane.preview.histogram}
        counts={fill(pane.preview.rhythms, {
          x: xyzCounts[1]!,
          y: xyzCounts[2]!,
          z: xyzCounts[3]!,
        })}
        limits={[
          { label: regularly, letter: "Y", share: xyz.y, onChange: (y) => set({ y }) },
          { label: often, letter: "X", share: xyz.x, onChange: (x) => set({ x }) },
        ]}
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
      </ShareLimits>
      <Checkbox
        label={pane.assumptions.evenness}
        checked={xyz.evenness}
        onChange={(_, { checked }) => set({ evenness: checked === true })}
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
