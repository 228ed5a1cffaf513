import type { Style } from "../../../report/blocks/report";

/** A header stands above its cells as they are aligned: numbers by themselves at the right, texts at the left. */
export function headerAlign({ align, numberFormat }: Style): NonNullable<Style["align"]> {
  return align ?? (numberFormat === undefined ? "Left" : "Right");
}
