import type { Members } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { asColor } from "../format/asColor";
import { member } from "./styleMember";

export const CONDITIONAL_RANGE_FILL: Members<RuleTarget> = {
  properties: { color: member("fill", (value) => ({ fill: asColor(value) })) },
};
