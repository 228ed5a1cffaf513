import type { ConditionalRule, Threshold } from "../../xlsx/model/rule";

/** A rule with its formulas changed. */
export function mapRule(rule: ConditionalRule, map: (formula: string) => string): ConditionalRule {
  const threshold = (point: Threshold): Threshold =>
    point.type === "formula" ? { ...point, value: map(String(point.value)) } : point;
  switch (rule.kind) {
    case "expression":
      return { ...rule, formula: map(rule.formula) };
    case "cellValue":
      return {
        ...rule,
        formula1: map(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: map(rule.formula2) }),
      };
    case "text":
      return rule;
    case "colorScale":
      return {
        ...rule,
        points: rule.points.map((point) => ({ ...point, threshold: threshold(point.threshold) })),
      };
    case "dataBar":
      return { ...rule, minimum: threshold(rule.minimum), maximum: threshold(rule.maximum) };
    case "iconSet":
      return { ...rule, thresholds: rule.thresholds.map(threshold) };
  }
}
