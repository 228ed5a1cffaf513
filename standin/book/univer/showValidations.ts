import { KINDS } from "../../../xlsx/elements/validationWords";
import type { Validation } from "../../../xlsx/model/validation";
import type { BookContext } from "./bookContext";

const STYLES = { Information: 0, Stop: 1, Warning: 2 } as const;

/** An arrow beside the cell, where Univer would draw a coloured chip. */
const ARROW = 1;

/**
 * Shows a sheet's validations in the grid, where Univer has its plugin for them (in the page).
 * @param shown how many are shown now. @returns how many are shown then
 */
export function showValidations(
  context: BookContext,
  subUnitId: string,
  validations: readonly Validation[],
  shown: number
): number {
  if (!context.showsValidations) return 0;
  const id = (index: number): string => `validation-${subUnitId}-${index}`;
  if (shown > 0)
    context.run("data-validation.mutation.removeRule", {
      subUnitId,
      ruleId: Array.from({ length: shown }, (_, index) => id(index)),
    });
  if (validations.length > 0)
    context.run("data-validation.mutation.addRule", {
      subUnitId,
      rule: validations.map((validation, index) => ({ uid: id(index), ...toRule(validation) })),
    });
  return validations.length;
}

function toRule({ areas, rule, ignoreBlanks, alert, prompt }: Validation): object {
  const operator = rule && "operator" in rule ? rule.operator.replace(/To$/, "") : "";
  return {
    type: rule ? KINDS[rule.kind] : "any",
    ranges: areas.map(({ row, column, rows, columns }) => ({
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    })),
    allowBlank: ignoreBlanks,
    ...(operator === "" ? {} : { operator: operator.charAt(0).toLowerCase() + operator.slice(1) }),
    ...formulas(rule),
    showErrorMessage: alert.show,
    errorStyle: STYLES[alert.style],
    error: alert.message,
    errorTitle: alert.title,
    showInputMessage: prompt.show && prompt.message !== "",
    prompt: prompt.message,
    promptTitle: prompt.title,
  };
}

function formulas(rule: Validation["rule"]): object {
  if (!rule) return {};
  switch (rule.kind) {
    case "list":
      return { formula1: rule.source, showDropDown: rule.dropDown, renderMode: ARROW };
    case "custom":
      return { formula1: rule.formula };
    default:
      return { formula1: bare(rule.formula1), formula2: bare(rule.formula2 ?? "") };
  }
}

/** A number that was asked for by itself is none of Univer's formulas. */
function bare(formula: string): string {
  return Number.isNaN(Number(formula.slice(1))) ? formula : formula.slice(1);
}
