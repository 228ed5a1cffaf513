import type { Area } from "../../../xlsx/model/area";
import type { BookConditionalFormat } from "../bookSheet";
import type { IConditionFormattingRule } from "../engines/univer";
import { mapRule } from "../mapRule";
import {
  isHighlight,
  type ConditionalRule,
  type RuleStyle,
  type Threshold,
} from "../../../xlsx/model/rule";
import type { BookContext } from "./bookContext";
import { toUniverStyle } from "./styles";

/**
 * A sheet's conditional formats, highest priority first. The list here is what counts; where Univer has its plugin (in the
 * page) each rule is mirrored there, so that the grid shows it.
 */
export class SheetRules {
  list: readonly BookConditionalFormat[] = [];
  private last = 0;

  constructor(
    private readonly context: BookContext,
    private readonly sheetId: string
  ) {}

  add(areas: readonly Area[], rule: ConditionalRule): BookConditionalFormat {
    this.last += 1;
    const format = { id: `cf-${this.sheetId}-${this.last}`, areas, rule };
    this.replace([format, ...this.list]);
    return format;
  }

  change(id: string, rule: ConditionalRule): void {
    this.replace(this.list.map((format) => (format.id === id ? { ...format, rule } : format)));
  }

  setPriority(id: string, priority: number): void {
    const moved = this.list.find((format) => format.id === id);
    if (!moved) return;
    const others = this.list.filter((format) => format.id !== id);
    const at = Math.max(0, Math.min(priority, others.length));
    this.replace([...others.slice(0, at), moved, ...others.slice(at)]);
  }

  delete(id: string): void {
    this.replace(this.list.filter((format) => format.id !== id));
  }

  /** Sets the whole list, highest priority first. */
  replace(next: readonly BookConditionalFormat[]): void {
    const before = this.list;
    this.context.journal.note(() => this.set(before));
    this.set(next);
  }

  /** After rows or columns were moved: the grid has moved its own already. */
  moveAreas(move: (area: Area) => Area | undefined): void {
    this.list = this.list.flatMap((format) => {
      const areas = format.areas.flatMap((area) => move(area) ?? []);
      return areas.length === 0 ? [] : [{ ...format, areas }];
    });
  }

  /** After cells or sheets were moved or renamed of which its formulas speak. */
  mapFormulas(map: (formula: string) => string): void {
    this.list = this.list.map((format) => ({ ...format, rule: mapRule(format.rule, map) }));
  }

  private set(next: readonly BookConditionalFormat[]): void {
    if (this.context.showsRules) {
      const subUnitId = this.sheetId;
      for (const { id } of this.list)
        this.context.run("sheet.mutation.delete-conditional-rule", { subUnitId, cfId: id });
      // Univer puts each new rule first.
      for (const format of [...next].reverse()) {
        const rule = toUniverRule(format);
        if (rule) this.context.run("sheet.mutation.add-conditional-rule", { subUnitId, rule });
      }
    }
    this.list = next;
  }
}

function toUniverRule({
  id,
  areas,
  rule,
}: BookConditionalFormat): IConditionFormattingRule | undefined {
  const config = configOf(rule);
  if (!config) return undefined;
  const ranges = areas.map(({ row, column, rows, columns }) => ({
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  }));
  return {
    cfId: id,
    ranges,
    stopIfTrue: isHighlight(rule) && rule.stopIfTrue,
    rule: config,
  } as IConditionFormattingRule;
}

function styleOf(style: RuleStyle): object {
  const { n: _numberFormat, bd: _borders, ...shown } = toUniverStyle(style);
  return shown;
}

function configOf(rule: ConditionalRule): object | undefined {
  switch (rule.kind) {
    case "expression":
      return {
        type: "highlightCell",
        subType: "formula",
        value: rule.formula,
        style: styleOf(rule.style),
      };
    case "cellValue": {
      const first = constant(rule.formula1);
      const second = rule.formula2 === undefined ? undefined : constant(rule.formula2);
      if (typeof first !== "number" || (rule.formula2 !== undefined && typeof second !== "number"))
        return comparison(rule);
      const value = second === undefined ? first : [first, second];
      return {
        type: "highlightCell",
        subType: "number",
        operator: rule.operator,
        value,
        style: styleOf(rule.style),
      };
    }
    case "text": {
      const operator = {
        contains: "containsText",
        notContains: "notContainsText",
        beginsWith: "beginsWith",
        endsWith: "endsWith",
      }[rule.operator];
      return {
        type: "highlightCell",
        subType: "text",
        operator,
        value: rule.text,
        style: styleOf(rule.style),
      };
    }
    case "colorScale":
      return {
        type: "colorScale",
        config: rule.points.map(({ threshold, color }, index) => ({
          index,
          color,
          value: valueConfig(threshold),
        })),
      };
    case "dataBar":
      return {
        type: "dataBar",
        isShowValue: rule.showValue,
        config: {
          // Excel's automatic bars begin at 0.
          min: valueConfig(
            rule.minimum.type === "automatic" ? { type: "number", value: 0 } : rule.minimum
          ),
          max: valueConfig(rule.maximum.type === "automatic" ? { type: "max" } : rule.maximum),
          isGradient: rule.gradient,
          positiveColor: rule.color,
          nativeColor: rule.negativeColor ?? rule.color,
        },
      };
    case "iconSet":
      return {
        type: "iconSet",
        isShowValue: rule.showValue,
        config: [...rule.thresholds].reverse().map((threshold, index) => ({
          operator: "greaterThanOrEqual",
          value: valueConfig(threshold),
          iconType: rule.icons,
          iconId: String(rule.reverse ? rule.thresholds.length - 1 - index : index),
        })),
      };
  }
}

function valueConfig({ type, value }: Threshold): object {
  return {
    type: type === "number" ? "num" : type,
    ...(value === undefined ? {} : { value }),
  };
}

function constant(formula: string): number | string {
  const body = formula.replace(/^=/, "");
  const number = Number(body);
  return body === "" || Number.isNaN(number) ? body.replace(/^"(.*)"$/, "$1") : number;
}

/** A comparison with a text is shown by Univer's text rule where it has one, else not at all. */
function comparison(
  rule: Extract<ConditionalRule, { readonly kind: "cellValue" }>
): object | undefined {
  return rule.operator === "equal" || rule.operator === "notEqual"
    ? {
        type: "highlightCell",
        subType: "text",
        operator: rule.operator,
        value: String(constant(rule.formula1)),
        style: styleOf(rule.style),
      }
    : undefined;
}
