import type { Threshold } from "../../book/rule";
import { asFlag, asRecord } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members, Property } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { changeRule, ruleOf } from "./rule";
import { asThreshold, criterion } from "./threshold";

export const DATA_BAR_CONDITIONAL_FORMAT: Members<RuleTarget> = {
  properties: {
    showDataBarOnly: {
      since: "1.6",
      get: (target, session) => !ruleOf(target, "dataBar", session).showValue,
      set: (target, value, session) =>
        changeRule(
          target,
          { ...ruleOf(target, "dataBar", session), showValue: !asFlag(value) },
          session
        ),
    },
    lowerBoundRule: bound("minimum"),
    upperBoundRule: bound("maximum"),
  },
  navigation: {
    positiveFormat: {
      since: "1.6",
      get: (target) => objectOf("ConditionalDataBarPositiveFormat", target),
    },
  },
};

function bound(side: "minimum" | "maximum"): Property<RuleTarget> {
  return {
    since: "1.6",
    get: (target, session) => criterion(ruleOf(target, "dataBar", session)[side]),
    set: (target, value, session) => {
      const given = asRecord(value);
      const automatic = given["type"] === "Automatic";
      const threshold: Threshold = automatic
        ? { type: side === "minimum" ? "min" : "max" }
        : asThreshold(given);
      changeRule(target, { ...ruleOf(target, "dataBar", session), [side]: threshold }, session);
    },
  };
}
