import type { CellValueOperator } from "../../../xlsx/model/rule";
import { asNumber, asOneOf, asRecord, asText } from "../../class/arguments";
import type { Members } from "../../class/members";
import type { Session } from "../../class/session";
import type { RuleTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { asFormula } from "./asFormula";
import { FORMAT_NAVIGATION } from "./formatNavigation";
import { changeRule, ruleOf } from "./rule";

const OPERATORS: { readonly [name: string]: CellValueOperator } = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

export const CELL_VALUE_CONDITIONAL_FORMAT: Members<RuleTarget> = {
  properties: {
    rule: {
      since: "1.6",
      get: (target, session) => {
        const { operator, formula1, formula2 } = ruleOf(target, "cellValue", session);
        const name = Object.keys(OPERATORS).find((key) => OPERATORS[key] === operator) ?? "EqualTo";
        return { operator: name, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      set: (target, value, session) => {
        const given = asRecord(value);
        const operator = OPERATORS[asOneOf(given["operator"], Object.keys(OPERATORS))] ?? "equal";
        const second = given["formula2"];
        const needsSecond = operator === "between" || operator === "notBetween";
        if (needsSecond && second === undefined) throw new ExcelError("InvalidArgument");
        const { style, stopIfTrue } = ruleOf(target, "cellValue", session);
        const formula1 = asOperand(given["formula1"] ?? null, session);
        changeRule(
          target,
          {
            kind: "cellValue",
            operator,
            formula1,
            style,
            stopIfTrue,
            ...(needsSecond ? { formula2: asOperand(second ?? null, session) } : {}),
          },
          session
        );
      },
    },
  },
  navigation: FORMAT_NAVIGATION,
};

/** "=A1", "5", "abc" or 5: what is no formula is a constant. */
function asOperand(value: Json, session: Session): string {
  if (typeof value === "number") return `=${asNumber(value)}`;
  const text = asText(value);
  if (text.startsWith("=")) return asFormula(text, session);
  if (text === "") throw new ExcelError("InvalidArgument");
  return Number.isNaN(Number(text)) ? `="${text.replaceAll('"', '""')}"` : `=${text}`;
}
