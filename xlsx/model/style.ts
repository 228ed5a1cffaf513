/** The look of a cell, in Excel's words. Everything is optional: what is absent is Excel's default. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Borders;
}

type HorizontalAlignment = "left" | "center" | "right" | "justify" | "distributed" | "fill";
type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";
export type BorderSide = "top" | "bottom" | "left" | "right";
export type BorderLine =
  "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "dashDot" | "dashDotDot" | "double";

export type Borders = {
  readonly [side in BorderSide]?: { readonly line: BorderLine; readonly color: string };
};

/** A change of style: a member set to null goes back to Excel's default; an absent one stays. */
export type StyleChange = {
  readonly [member in Exclude<keyof CellStyle, "borders">]?: CellStyle[member] | null;
} & { readonly borders?: { readonly [side in BorderSide]?: Borders[BorderSide] | null } };

export const DEFAULT_STYLE = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  fill: "#FFFFFF",
} as const;
