import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { BOUNDS } from "../../engine/settings/bounds";

interface PercentFieldProps {
  readonly label: string;
  /** Something else shows it. */
  readonly isLabelHidden?: boolean;
  /** 0..1, NaN while nothing sensible is typed. */
  readonly share: number;
  readonly onChange: (share: number) => void;
}

/** A share, typed as a percentage. */
export function PercentField({
  label,
  isLabelHidden = false,
  share,
  onChange,
}: PercentFieldProps): React.JSX.Element {
  // What is typed stays as it was typed: "8" on the way to "80" is not a mistake.
  const [text, setText] = useState(() => String(Number((share * 100).toFixed(6))));
  return (
    <Field {...(isLabelHidden ? {} : { label })}>
      <Input
        type="number"
        inputMode="decimal"
        {...(isLabelHidden ? { "aria-label": label } : {})}
        min={BOUNDS.share.min * 100}
        max={BOUNDS.share.max * 100}
        step="any"
        value={text}
        contentAfter="%"
        onChange={(_, { value }) => {
          setText(value);
          onChange(value === "" ? NaN : Number(value) / 100);
        }}
      />
    </Field>
  );
}
