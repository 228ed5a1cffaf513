import { safeText } from "./safeText";

/**
 * What a cell held, as it must be written to stand there again: a formula as one, a text as a text, also one that looks like a number or a formula.
 * @param cell one cell, its values and formulas loaded
 */
export function cellBack({ values, formulas }: Excel.Range): string | number | boolean {
  const [value, formula] = [values, formulas].map((all) => (all as unknown[][])[0]?.[0] ?? "");
  if (isFormula(value, formula)) return String(formula);
  return typeof value === "string" ? safeText(value) : (value as number | boolean);
}

/** @param formula of the same cell, as Excel gives it: of a cell without one its value */
export function isFormula(value: unknown, formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
