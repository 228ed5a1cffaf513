import { asFlag } from "../../class/arguments";
import type { Members } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { asColor } from "../format/asColor";
import { changeRule, ruleOf } from "./rule";

export const CONDITIONAL_DATA_BAR_POSITIVE_FORMAT: Members<RuleTarget> = {
  properties: {
    fillColor: {
      since: "1.6",
      get: (target, session) => ruleOf(target, "dataBar", session).color,
      set: (target, value, session) =>
        changeRule(
          target,
          { ...ruleOf(target, "dataBar", session), color: asColor(value) },
          session
        ),
    },
    gradientFill: {
      since: "1.6",
      get: (target, session) => ruleOf(target, "dataBar", session).gradient,
      set: (target, value, session) =>
        changeRule(
          target,
          { ...ruleOf(target, "dataBar", session), gradient: asFlag(value) },
          session
        ),
    },
  },
};
