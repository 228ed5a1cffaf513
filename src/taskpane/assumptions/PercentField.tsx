import { BOUNDS } from "../../engine/settings/bounds";
import { NumberField, type NumberFieldProps } from "./NumberField";

interface PercentFieldProps extends Pick<NumberFieldProps, "label" | "isLabelHidden"> {
  /** 0..1, NaN while nothing sensible is typed. */
  readonly share: number;
  readonly onChange: (share: number) => void;
}

/** A share, typed as a percentage. */
export function PercentField({ share, onChange, ...field }: PercentFieldProps): React.JSX.Element {
  return (
    <NumberField
      {...field}
      value={Number((share * 100).toFixed(6))}
      min={BOUNDS.share.min * 100}
      max={BOUNDS.share.max * 100}
      unit="%"
      onChange={(percent) => onChange(percent / 100)}
    />
  );
}
