import { asText } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { member } from "./styleMember";

export const CONDITIONAL_RANGE_FORMAT: Members<RuleTarget> = {
  properties: {
    numberFormat: member("numberFormat", (value) => ({ numberFormat: asText(value) })),
  },
  navigation: {
    fill: { since: "1.6", get: (target) => objectOf("ConditionalRangeFill", target) },
    font: { since: "1.6", get: (target) => objectOf("ConditionalRangeFont", target) },
  },
};
