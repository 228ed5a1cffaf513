import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

interface NumberFieldProps {
  readonly label: string;
  /** Something else shows it. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  /** NaN while nothing sensible is typed. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number from 0 on. */
export function NumberField({
  label,
  isLabelHidden = false,
  hint,
  value,
  onChange,
}: NumberFieldProps): React.JSX.Element {
  const [text, setText] = useState(() => String(value));
  return (
    <Field {...(isLabelHidden ? {} : { label })} {...(hint === undefined ? {} : { hint })}>
      <Input
        type="number"
        inputMode="decimal"
        {...(isLabelHidden ? { "aria-label": label } : {})}
        min={0}
        step="any"
        value={text}
        onChange={(_, data) => {
          setText(data.value);
          onChange(data.value === "" ? NaN : Number(data.value));
        }}
      />
    </Field>
  );
}
