import type { Style } from "../blocks/report";

/**
 * A header stands as the cells below it: over numbers, which Excel puts at the right, at the right. Over texts it stays where Excel puts texts, as far
 * from the edge as they are: beside a header at the right it would go on from that.
 */
export function headerAlign({
  align,
  numberFormat,
  indent,
}: Style): Pick<Style, "align" | "indent"> {
  if (align === "Left") return indent === undefined ? {} : { align, indent };
  if (align !== undefined) return { align };
  return numberFormat === undefined || numberFormat === "@" ? {} : { align: "Right" };
}
