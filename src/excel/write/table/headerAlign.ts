import type { Style } from "../../../report/blocks/report";

/** A header stands as the cells below it: over numbers, which Excel puts at the right, at the right. Over texts it stays where Excel puts texts. */
export function headerAlign({ align, numberFormat }: Style): Pick<Style, "align"> {
  if (align === "Left") return {};
  if (align !== undefined) return { align };
  return numberFormat === undefined || numberFormat === "@" ? {} : { align: "Right" };
}
