import type { TextRule } from "../../../xlsx/model/rule";
import { asOneOf, asRecord, asText } from "../../class/arguments";
import type { Members } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { FORMAT_NAVIGATION } from "./formatNavigation";
import { changeRule, ruleOf } from "./rule";

const TEXT_OPERATORS: { readonly [name: string]: TextRule["operator"] } = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

export const TEXT_CONDITIONAL_FORMAT: Members<RuleTarget> = {
  properties: {
    rule: {
      since: "1.6",
      get: (target, session) => {
        const { operator, text } = ruleOf(target, "text", session);
        return {
          operator:
            Object.keys(TEXT_OPERATORS).find((key) => TEXT_OPERATORS[key] === operator) ??
            "Contains",
          text,
        };
      },
      set: (target, value, session) => {
        const given = asRecord(value);
        const operator =
          TEXT_OPERATORS[asOneOf(given["operator"], Object.keys(TEXT_OPERATORS))] ?? "contains";
        changeRule(
          target,
          { ...ruleOf(target, "text", session), operator, text: asText(given["text"] ?? null) },
          session
        );
      },
    },
  },
  navigation: FORMAT_NAVIGATION,
};
