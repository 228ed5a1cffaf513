import { asFlag } from "../../class/arguments";
import type { Members } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { asColor } from "../format/asColor";
import { barMember } from "./barMember";

export const CONDITIONAL_DATA_BAR_NEGATIVE_FORMAT: Members<RuleTarget> = {
  properties: {
    fillColor: barMember(
      ({ color, negativeColor = color }) => negativeColor,
      (value) => ({ negativeColor: asColor(value) })
    ),
    matchPositiveFillColor: barMember(
      ({ negativeColor }) => negativeColor === undefined,
      (value, { color }) => ({ negativeColor: asFlag(value) ? undefined : color })
    ),
    borderColor: barMember(
      ({ borderColor = "", negativeBorderColor = borderColor }) => negativeBorderColor,
      (value) => ({ negativeBorderColor: value === "" ? undefined : asColor(value) })
    ),
    matchPositiveBorderColor: barMember(
      ({ negativeBorderColor }) => negativeBorderColor === undefined,
      (value, { borderColor }) => ({ negativeBorderColor: asFlag(value) ? undefined : borderColor })
    ),
  },
};
