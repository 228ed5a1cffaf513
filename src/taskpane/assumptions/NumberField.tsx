import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

export interface NumberFieldProps {
  readonly label: string;
  /** Something else shows it. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  /** NaN while nothing sensible is typed. */
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly onChange: (value: number) => void;
}

/** A number, from 0 on unless it is said otherwise. */
export function NumberField({
  label,
  isLabelHidden = false,
  hint,
  value,
  min = 0,
  max,
  unit,
  onChange,
}: NumberFieldProps): React.JSX.Element {
  // What is typed stays as it was typed: "8" on the way to "80" is not a mistake.
  const [text, setText] = useState(() => String(value));
  return (
    <Field {...(isLabelHidden ? {} : { label })} {...(hint === undefined ? {} : { hint })}>
      <Input
        type="number"
        inputMode="decimal"
        {...(isLabelHidden ? { "aria-label": label } : {})}
        min={min}
        max={max}
        step="any"
        value={text}
        {...(unit === undefined ? {} : { contentAfter: unit })}
        onChange={(_, data) => {
          setText(data.value);
          onChange(data.value === "" ? NaN : Number(data.value));
        }}
      />
    </Field>
  );
}
