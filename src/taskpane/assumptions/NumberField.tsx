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
  const [typed, setTyped] = useState("");
  // What is typed stays as it was typed: "8." on the way to "8.5" is not a mistake. Something else may set the number too.
  const text = Object.is(numberOf(typed), value) ? typed : String(value);
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
          setTyped(data.value);
          onChange(numberOf(data.value));
        }}
      />
    </Field>
  );
}

function numberOf(text: string): number {
  return text === "" ? NaN : Number(text);
}
