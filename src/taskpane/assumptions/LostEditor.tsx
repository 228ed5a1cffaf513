import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import { BOUNDS } from "../../engine/settings/bounds";
import { Thresholds } from "../charts/Thresholds";
import { useStrokes } from "../charts/useStrokes";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";
import { NumberField } from "./NumberField";

/** The rules that have a form, and the number that each is typed with. */
const RULES = [
  { rule: "rhythm", number: "factor", bounds: BOUNDS.lostFactor },
  { rule: "days", number: "days", bounds: BOUNDS.lostDays },
] as const;
/** When silence means loss: beside what each length of silence would have meant in the past of the list. */
export function LostEditor({
  draft,
  analysis,
  backTest,
  onChange,
}: EditorProps): React.JSX.Element {
  const { fill, pane } = useWords();
  const { lost } = draft;
  const { statusCounts } = analysis;
  const set = (change: Partial<typeof lost>): void =>
    onChange({ ...draft, lost: { ...lost, ...change } });
  return (
    <>
      {lost.rule === "rhythm" && backTest?.enough === true && (
        <Replayed
          factor={lost.factor}
          curve={backTest.curve}
          onChange={(factor) => set({ factor })}
        />
      )}
      <Text aria-live="polite">
        {fill(pane.preview.statuses, { lost: statusCounts.lost, atRisk: statusCounts.atRisk })}
      </Text>
      <RadioGroup
        aria-label={pane.assumptions.titles.lost}
        value={lost.rule}
        onChange={(_, { value }) => set({ rule: value === "days" ? "days" : "rhythm" })}
      >
        {RULES.map(({ rule, number, bounds }) => (
          <Fragment key={rule}>
            <Radio value={rule} label={pane.assumptions[rule]} />
            <NumberField
              label={pane.assumptions[rule]}
              isLabelHidden
              min={bounds.min}
              max={bounds.max}
              value={lost[number]}
              onChange={(value) => set({ rule, [number]: value })}
            />
          </Fragment>
        ))}
      </RadioGroup>
    </>
  );
}

interface ReplayedProps {
  readonly factor: number;
  readonly curve: Curve;
  readonly onChange: (factor: number) => void;
}

type Curve = NonNullable<EditorProps["backTest"]>["curve"];

/** Whom each factor would have named in the past, and who of them came back all the same. */
function Replayed({ factor, curve, onChange }: ReplayedProps): React.JSX.Element {
  const strokes = useStrokes();
  const { fill, pane } = useWords();
  const { times, named } = pane.preview;
  const [min, max] = [curve[0]!.factor, curve.at(-1)!.factor];
  const [namedPath, cameBackPath] = useMemo(() => pathsOf(curve), [curve]);
  const says = fill(named, nearest(curve, factor));
  return (
    <>
      <Text size={200}>{pane.preview.replayed}</Text>
      {/* Above the drawing: below it a low pane would hide it while the factor is dragged. */}
      <Text>{says}</Text>
      <Thresholds
        min={min}
        max={max}
        step={0.1}
        thresholds={[
          {
            label: pane.assumptions.rhythm,
            letter: fill(times, { factor }),
            value: factor,
            text: says,
          },
        ]}
        ends={[fill(times, { factor: min }), fill(times, { factor: max })]}
        onChange={(_, value) => onChange(value)}
      >
        <path className={strokes.curve} d={namedPath} />
        <path className={strokes.second} d={cameBackPath} />
      </Thresholds>
    </>
  );
}

function pathsOf(curve: Curve): readonly [named: string, cameBack: string] {
  const [from, to] = [curve[0]!.factor, curve.at(-1)!.factor];
  const most = Math.max(1, ...curve.map(({ named }) => named));
  const pathOf = (count: "named" | "cameBack"): string =>
    `M${curve
      .map(
        (one) => `${(100 * (one.factor - from)) / (to - from)} ${100 - (100 * one[count]) / most}`
      )
      .join(" L")}`;
  return [pathOf("named"), pathOf("cameBack")];
}

/** A factor may be typed that is none of the curve's. */
function nearest(curve: Curve, factor: number): Curve[number] {
  return curve.reduce((best, one) =>
    Math.abs(one.factor - factor) < Math.abs(best.factor - factor) ? one : best
  );
}
