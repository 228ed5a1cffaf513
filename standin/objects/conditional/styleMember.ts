import { isHighlight, type RuleStyle } from "../../../xlsx/model/rule";
import type { Property } from "../../class/members";
import type { Session } from "../../class/session";
import type { RuleTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { changeRule, formatOf } from "./rule";

function styleOf(target: RuleTarget, session: Session): RuleStyle {
  const { rule } = formatOf(target, session);
  if (!isHighlight(rule)) throw new ExcelError("ItemNotFound");
  return rule.style;
}

function change(target: RuleTarget, part: RuleStyle, session: Session): void {
  const { rule } = formatOf(target, session);
  if (!isHighlight(rule)) throw new ExcelError("ItemNotFound");
  changeRule(target, { ...rule, style: { ...rule.style, ...part } }, session);
}

/** A member of the rule's style. What is not set reads as null: the cell's own look shows. */
export function member(
  name: keyof RuleStyle,
  read: (value: Json) => RuleStyle
): Property<RuleTarget> {
  return {
    since: "1.6",
    get: (target, session) => {
      const value = styleOf(target, session)[name];
      return typeof value === "object" ? null : (value ?? null);
    },
    set: (target, value, session) => change(target, read(value), session),
  };
}
