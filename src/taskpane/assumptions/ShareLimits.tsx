import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Thresholds } from "../charts/Thresholds";
import { useWords } from "../look/words";
import { PercentField } from "./PercentField";

interface ShareLimitsProps {
  /** What is drawn. */
  readonly says: string;
  /** What the limits make of it. */
  readonly counts: string;
  /** From the left to the right. */
  readonly limits: readonly {
    readonly label: string;
    readonly letter: string;
    readonly share: number;
    readonly onChange: (share: number) => void;
  }[];
  /** The drawing. */
  readonly children: ReactNode;
}

/** Limits that are shares: dragged on what they cut, or typed. */
export function ShareLimits({
  says,
  counts,
  limits,
  children,
}: ShareLimitsProps): React.JSX.Element {
  const { formats } = useWords();
  return (
    <>
      <Text size={200}>{says}</Text>
      <Thresholds
        min={0}
        max={1}
        step={0.01}
        thresholds={limits.map(({ label, letter, share }) => ({
          label,
          letter,
          value: share,
          text: formats.percent(share),
        }))}
        ends={[formats.percent(0), formats.percent(1)]}
        onChange={(i, share) => limits[i]!.onChange(share)}
      >
        {children}
      </Thresholds>
      <Text aria-live="polite">{counts}</Text>
      {limits.map(({ label, share, onChange }) => (
        <PercentField key={label} label={label} share={share} onChange={onChange} />
      ))}
    </>
  );
}
