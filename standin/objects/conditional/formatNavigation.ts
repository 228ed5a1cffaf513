import { objectOf } from "../../class/excelObject";
import type { RuleTarget } from "../../class/targets";

export const FORMAT_NAVIGATION = {
  format: { since: "1.6", get: (target: RuleTarget) => objectOf("ConditionalRangeFormat", target) },
};
