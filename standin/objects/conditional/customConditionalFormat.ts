import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { FORMAT_NAVIGATION } from "./formatNavigation";

export const CUSTOM_CONDITIONAL_FORMAT: Members<RuleTarget> = {
  navigation: {
    ...FORMAT_NAVIGATION,
    rule: { since: "1.6", get: (target) => objectOf("ConditionalFormatRule", target) },
  },
};
