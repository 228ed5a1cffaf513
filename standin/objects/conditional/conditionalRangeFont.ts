import { asFlag } from "../../class/arguments";
import type { Members } from "../../class/members";
import type { RuleTarget } from "../../class/targets";
import { asColor } from "../format/asColor";
import { member } from "./styleMember";

export const CONDITIONAL_RANGE_FONT: Members<RuleTarget> = {
  properties: {
    color: member("fontColor", (value) => ({ fontColor: asColor(value) })),
    bold: member("bold", (value) => ({ bold: asFlag(value) })),
    italic: member("italic", (value) => ({ italic: asFlag(value) })),
    strikethrough: member("strikethrough", (value) => ({ strikethrough: asFlag(value) })),
  },
};
