import { parseAddress } from "./model/address";
import type { Area } from "./model/area";
import type { FileRule } from "./engines/hucre";
import type { ConditionalRule, DataBarRule, RuleStyle, Threshold } from "./model/rule";
import { fromFileFormula } from "./functionPrefix";
import { readColor, readStyle } from "./readStyles";

interface Read {
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
}

/** Highest priority first. Kinds that are not modelled (top 10, duplicates, ...) are lost. */
export function readRules(
  rules: readonly FileRule[],
  /** By priority, what hucre does not read of them. */
  bars: ReadonlyMap<number, Partial<DataBarRule>>,
  theme?: readonly string[]
): Read[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const known = ruleOf(rule, theme);
      const read = known?.kind === "dataBar" ? { ...known, ...bars.get(rule.priority) } : known;
      const areas = rule.range.split(/\s+/).flatMap((part) => parseAddress(part)?.area ?? []);
      return read && areas.length > 0 ? [{ areas, rule: read }] : [];
    });
}

function ruleOf(rule: FileRule, theme?: readonly string[]): ConditionalRule | undefined {
  const [first = "", second] =
    typeof rule.formula === "string" ? [rule.formula] : (rule.formula ?? []);
  const highlight = { style: highlightStyle(rule, theme), stopIfTrue: rule.stopIfTrue === true };
  switch (rule.type) {
    case "expression":
      return { kind: "expression", formula: fromFileFormula(first), ...highlight };
    case "cellIs":
      return {
        kind: "cellValue",
        operator: rule.operator ?? "equal",
        formula1: fromFileFormula(first),
        ...(second === undefined ? {} : { formula2: fromFileFormula(second) }),
        ...highlight,
      };
    case "containsText":
      return { kind: "text", operator: "contains", text: rule.text ?? "", ...highlight };
    case "notContainsText":
      return { kind: "text", operator: "notContains", text: rule.text ?? "", ...highlight };
    case "beginsWith":
    case "endsWith":
      return { kind: "text", operator: rule.type, text: rule.text ?? "", ...highlight };
    case "colorScale": {
      const { cfvo = [], colors = [] } = rule.colorScale ?? {};
      return {
        kind: "colorScale",
        points: cfvo.map((point, index) => ({
          threshold: threshold(point),
          color: hex(colors[index]),
        })),
      };
    }
    case "dataBar": {
      const { cfvo: [minimum, maximum] = [], color } = rule.dataBar ?? {};
      return {
        kind: "dataBar",
        minimum: minimum ? threshold(minimum) : { type: "min" },
        maximum: maximum ? threshold(maximum) : { type: "max" },
        color: hex(color),
        gradient: true,
        showValue: true,
      };
    }
    case "iconSet": {
      const {
        iconSet = "3TrafficLights1",
        cfvo = [],
        reverse = false,
        showValue = true,
      } = rule.iconSet ?? {};
      return {
        kind: "iconSet",
        icons: iconSet,
        thresholds: cfvo.map(threshold),
        reverse,
        showValue,
      };
    }
    default:
      return undefined;
  }
}

function hex(color: string | undefined): string {
  return `#${(color ?? "000000").replace(/^#/, "").slice(-6).toUpperCase()}`;
}

function threshold({
  type,
  value,
}: {
  readonly type: "min" | "max" | "num" | "percent" | "percentile";
  readonly value?: string;
}): Threshold {
  return {
    type: type === "num" ? "number" : type,
    ...(value === undefined || type === "min" || type === "max"
      ? {}
      : { value: Number.isNaN(Number(value)) ? value : Number(value) }),
  };
}

/** In a differential style the fill's colour is its background. */
function highlightStyle({ style }: FileRule, theme?: readonly string[]): RuleStyle {
  if (!style) return {};
  const {
    fill: _cellFill,
    horizontal: _horizontal,
    vertical: _vertical,
    wrap: _wrap,
    indent: _indent,
    ...rest
  } = readStyle(style, theme);
  const fill =
    style.fill?.type === "pattern"
      ? (readColor(style.fill.bgColor, theme) ?? readColor(style.fill.fgColor, theme))
      : undefined;
  return { ...rest, ...(fill === undefined ? {} : { fill }) };
}
