import type { Members } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { asFormula } from "./asFormula";
import { changeRule, ruleOf } from "./rule";

export const CONDITIONAL_FORMAT_RULE: Members<RuleTarget> = {
  properties: {
    formula: {
      since: "1.6",
      get: (target, session) => ruleOf(target, "expression", session).formula,
      set: (target, value, session) =>
        changeRule(
          target,
          { ...ruleOf(target, "expression", session), formula: asFormula(value, session) },
          session
        ),
    },
  },
};
