import type { BookConditionalFormat } from "../../book/bookSheet";
import type { ConditionalRule } from "../../../xlsx/model/rule";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { RuleTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";

export function formatOf(target: RuleTarget, session: Session): BookConditionalFormat {
  const found = sheetOf(target, session).conditionalFormats.find(({ id }) => id === target.id);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

type RuleOf<Name extends ConditionalRule["kind"]> = Extract<
  ConditionalRule,
  { readonly kind: Name }
>;

/** The rule, of the kind that its object stands for. */
export function ruleOf<Name extends ConditionalRule["kind"]>(
  target: RuleTarget,
  kind: Name,
  session: Session
): RuleOf<Name> {
  const { rule } = formatOf(target, session);
  if (rule.kind !== kind) throw new ExcelError("ItemNotFound");
  return rule as RuleOf<Name>;
}

export function changeRule(target: RuleTarget, rule: ConditionalRule, session: Session): void {
  return writableSheet(target, session).changeConditionalFormat(target.id, rule);
}
