import { asText } from "../../class/arguments";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

/** Excel takes "#RRGGBB" and the names of HTML colours. */
export function asColor(value: Json): string {
  const text = asText(value).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text.toUpperCase();
  const named = NAMES[text];
  if (named === undefined) throw new ExcelError("InvalidArgument");
  return named;
}

/** The sixteen of HTML and a few; the other names are refused rather than guessed. */
const NAMES: { readonly [name: string]: string } = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  lime: "#00FF00",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  maroon: "#800000",
  olive: "#808000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  teal: "#008080",
  navy: "#000080",
  aqua: "#00FFFF",
};
