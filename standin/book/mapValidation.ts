import type { Validation } from "../../xlsx/model/validation";

/** A validation with its formulas changed. */
export function mapValidation(
  validation: Validation,
  map: (formula: string) => string
): Validation {
  const { rule } = validation;
  if (!rule) return validation;
  switch (rule.kind) {
    case "list":
      return rule.source.startsWith("=")
        ? { ...validation, rule: { ...rule, source: map(rule.source) } }
        : validation;
    case "custom":
      return { ...validation, rule: { ...rule, formula: map(rule.formula) } };
    default: {
      const { formula2 } = rule;
      return {
        ...validation,
        rule: {
          ...rule,
          formula1: map(rule.formula1),
          ...(formula2 === undefined ? {} : { formula2: map(formula2) }),
        },
      };
    }
  }
}
