import { asFlag } from "../../class/arguments";
import type { Members } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { asColor } from "../format/asColor";
import { barMember } from "./barMember";

export const CONDITIONAL_DATA_BAR_POSITIVE_FORMAT: Members<RuleTarget> = {
  properties: {
    fillColor: barMember(
      ({ color }) => color,
      (value) => ({ color: asColor(value) })
    ),
    borderColor: barMember(
      ({ borderColor = "" }) => borderColor,
      (value) => ({ borderColor: value === "" ? undefined : asColor(value) })
    ),
    gradientFill: barMember(
      ({ gradient }) => gradient,
      (value) => ({ gradient: asFlag(value) })
    ),
  },
};
