import type { Area } from "./area";

/** What may be typed into cells. Formulas start with "=", and are written for the first cell. */
export interface Validation {
  readonly areas: readonly Area[];
  /** Absent where anything may be typed: only the prompt is shown. */
  readonly rule?: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

export type ValidationRule =
  | {
      readonly kind: "list";
      /** "=Lists!$A$1:$A$9", or the choices with commas between them. */
      readonly source: string;
      readonly dropDown: boolean;
    }
  | ComparisonRule
  | { readonly kind: "custom"; readonly formula: string };

export interface ComparisonRule {
  readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
  readonly operator: ValidationOperator;
  readonly formula1: string;
  /** With between and notBetween only. */
  readonly formula2?: string;
}

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

interface ValidationAlert extends ValidationPrompt {
  readonly style: "Stop" | "Warning" | "Information";
}

interface ValidationPrompt {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

/** Of cells for which nothing has been said. */
export const NO_VALIDATION: Omit<Validation, "areas"> = {
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};
