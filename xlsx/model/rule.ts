import type { CellStyle } from "./style";

/** A conditional format: what Excel's file and its API both know of it. Formulas start with "=" and are written for the first cell. */
export type ConditionalRule =
  ExpressionRule | CellValueRule | TextRule | ColorScaleRule | DataBarRule | IconSetRule;

/** Rules that give the cells another look; the others draw into them. */
type HighlightRule = ExpressionRule | CellValueRule | TextRule;

export type RuleStyle = Pick<
  CellStyle,
  | "fill"
  | "fontColor"
  | "bold"
  | "italic"
  | "underline"
  | "strikethrough"
  | "numberFormat"
  | "borders"
>;

interface Highlight {
  readonly style: RuleStyle;
  readonly stopIfTrue: boolean;
}

interface ExpressionRule extends Highlight {
  readonly kind: "expression";
  readonly formula: string;
}

export type CellValueOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

interface CellValueRule extends Highlight {
  readonly kind: "cellValue";
  readonly operator: CellValueOperator;
  readonly formula1: string;
  readonly formula2?: string;
}

export interface TextRule extends Highlight {
  readonly kind: "text";
  readonly operator: "contains" | "notContains" | "beginsWith" | "endsWith";
  readonly text: string;
}

/** Where a colour, a bar's end or an icon begins. */
export interface Threshold {
  readonly type: "min" | "max" | "automatic" | "number" | "percent" | "percentile" | "formula";
  /** Absent for min, max and automatic (bars only: 0 or the lowest below it; the highest). */
  readonly value?: number | string;
}

interface ColorScaleRule {
  readonly kind: "colorScale";
  /** Two or three points, smallest first. */
  readonly points: readonly { readonly threshold: Threshold; readonly color: string }[];
}

export interface DataBarRule {
  readonly kind: "dataBar";
  readonly minimum: Threshold;
  readonly maximum: Threshold;
  readonly color: string;
  readonly borderColor?: string;
  /** Bars below 0; as the others where it is absent. */
  readonly negativeColor?: string;
  readonly negativeBorderColor?: string;
  readonly gradient: boolean;
  readonly showValue: boolean;
  /** Absent: as the sheet reads. */
  readonly direction?: "leftToRight" | "rightToLeft";
  /** Absent: by the values. */
  readonly axis?: "none" | "middle";
  readonly axisColor?: string;
}

interface IconSetRule {
  readonly kind: "iconSet";
  /** As in the file: "3Arrows", "3TrafficLights1", ... */
  readonly icons: string;
  readonly thresholds: readonly Threshold[];
  readonly reverse: boolean;
  readonly showValue: boolean;
}

export function isHighlight(rule: ConditionalRule): rule is HighlightRule {
  return rule.kind === "expression" || rule.kind === "cellValue" || rule.kind === "text";
}
