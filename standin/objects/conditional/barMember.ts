import type { DataBarRule } from "../../../xlsx/model/rule";
import type { Property } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { changeRule, ruleOf } from "./rule";

/** A member of a data bar. @param write the rule's own members that it becomes; what is undefined there is taken away */
export function barMember(
  read: (rule: DataBarRule) => Json,
  write: (
    value: Json,
    rule: DataBarRule
  ) => { readonly [Name in keyof DataBarRule]?: DataBarRule[Name] | undefined }
): Property<RuleTarget> {
  return {
    since: "1.6",
    get: (target, session) => read(ruleOf(target, "dataBar", session)),
    set: (target, value, session) => {
      const rule = ruleOf(target, "dataBar", session);
      const next = Object.entries({ ...rule, ...write(value, rule) });
      const kept = next.filter(([, member]) => member !== undefined);
      changeRule(target, Object.fromEntries(kept) as unknown as DataBarRule, session);
    },
  };
}
