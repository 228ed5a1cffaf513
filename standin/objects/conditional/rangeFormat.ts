import type { RuleStyle } from "../../book/rule";
import { asFlag, asText } from "../../protocol/argument";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/error";
import { defineObject } from "../../protocol/object";
import type { Kind, Property } from "../../protocol/object";
import type { Session } from "../../protocol/session";
import { asColor } from "../format/color";
import { changeRule, formatOf } from "./rule";
import type { RuleTarget } from "./rule";

function styleOf(target: RuleTarget, session: Session): RuleStyle {
  const { rule } = formatOf(target, session);
  if (!("style" in rule)) throw new ExcelError("ItemNotFound");
  return rule.style;
}

function change(target: RuleTarget, part: RuleStyle, session: Session): void {
  const { rule } = formatOf(target, session);
  if (!("style" in rule)) throw new ExcelError("ItemNotFound");
  changeRule(target, { ...rule, style: { ...rule.style, ...part } }, session);
}

/** A member of the rule's style. What is not set reads as null: the cell's own look shows. */
function member(name: keyof RuleStyle, read: (value: Json) => RuleStyle): Property<RuleTarget> {
  return {
    since: "1.6",
    get: (target, session) => {
      const value = styleOf(target, session)[name];
      return typeof value === "object" ? null : (value ?? null);
    },
    set: (target, value, session) => change(target, read(value), session),
  };
}

export const conditionalRangeFormat: Kind<RuleTarget> = defineObject<RuleTarget>(
  "ConditionalRangeFormat",
  {
    properties: {
      numberFormat: member("numberFormat", (value) => ({ numberFormat: asText(value) })),
    },
    navigation: {
      fill: { since: "1.6", get: (target) => conditionalFill.of(target) },
      font: { since: "1.6", get: (target) => conditionalFont.of(target) },
    },
  }
);

const conditionalFill: Kind<RuleTarget> = defineObject<RuleTarget>("ConditionalRangeFill", {
  properties: { color: member("fill", (value) => ({ fill: asColor(value) })) },
});

const conditionalFont: Kind<RuleTarget> = defineObject<RuleTarget>("ConditionalRangeFont", {
  properties: {
    color: member("fontColor", (value) => ({ fontColor: asColor(value) })),
    bold: member("bold", (value) => ({ bold: asFlag(value) })),
    italic: member("italic", (value) => ({ italic: asFlag(value) })),
    strikethrough: member("strikethrough", (value) => ({ strikethrough: asFlag(value) })),
  },
});
