import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import { Fragment } from "react";
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
/** Beyond that hardly anybody is ever lost. */
const MOST = 3;

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
          factors={backTest.factors}
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
  readonly factors: NonNullable<EditorProps["backTest"]>["factors"];
  readonly onChange: (factor: number) => void;
}

/** Whom factors would have named in the past, and who of them came back all the same. */
function Replayed({ factor, factors, onChange }: ReplayedProps): React.JSX.Element {
  const strokes = useStrokes();
  const { fill, formats, pane } = useWords();
  const { min } = BOUNDS.lostFactor;
  const most = Math.max(1, ...factors.map(({ named }) => named));
  const pathOf = (count: (one: (typeof factors)[number]) => number): string =>
    `M${factors
      .map(
        (one) => `${(100 * (one.factor - min)) / (MOST - min)} ${100 - (100 * count(one)) / most}`
      )
      .join(" L")}`;
  return (
    <>
      <Text size={200}>{pane.preview.replayed}</Text>
      <Thresholds
        min={min}
        max={MOST}
        step={0.1}
        thresholds={[
          {
            label: pane.assumptions.rhythm,
            letter: fill(pane.preview.times, { factor }),
            value: factor,
            text: fill(pane.preview.times, { factor }),
          },
        ]}
        ends={[
          fill(pane.preview.times, { factor: min }),
          fill(pane.preview.times, { factor: MOST }),
        ]}
        onChange={(_, value) => onChange(value)}
      >
        <path className={strokes.curve} d={pathOf(({ named }) => named)} />
        <path className={strokes.second} d={pathOf(({ cameBack }) => cameBack)} />
      </Thresholds>
      <Text size={200}>
        {factors
          .map((one) =>
            fill(pane.preview.named, {
              factor: formats.number(one.factor),
              named: one.named,
              cameBack: one.cameBack,
            })
          )
          .join("; ")}
      </Text>
    </>
  );
}
