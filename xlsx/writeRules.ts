import { columnName, formatArea } from "./model/address";
import type { FileRule } from "./engines/hucre";
import type { SheetModel } from "./model/model";
import type { ConditionalRule, Threshold } from "./model/rule";
import { toFileFormula } from "./functionPrefix";
import { writeRuleStyle } from "./writeStyles";

export function writeRules(formats: SheetModel["conditionalFormats"]): FileRule[] {
  return formats.map(({ areas, rule }, index) => {
    const [first] = areas;
    const corner = first ? `${columnName(first.column)}${first.row + 1}` : "A1";
    return {
      ...fileRule(rule, corner),
      priority: index + 1,
      range: areas.map((area) => formatArea(area)).join(" "),
    };
  });
}

function fileRule(rule: ConditionalRule, corner: string): Omit<FileRule, "priority" | "range"> {
  switch (rule.kind) {
    case "expression":
      return {
        type: "expression",
        formula: toFileFormula(rule.formula),
        style: writeRuleStyle(rule.style),
        stopIfTrue: rule.stopIfTrue,
      };
    case "cellValue": {
      const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(
        toFileFormula
      );
      return {
        type: "cellIs",
        operator: rule.operator,
        formula: formulas,
        style: writeRuleStyle(rule.style),
        stopIfTrue: rule.stopIfTrue,
      };
    }
    case "text": {
      const quoted = `"${rule.text.replaceAll('"', '""')}"`;
      const [type, formula] = {
        contains: ["containsText", `NOT(ISERROR(SEARCH(${quoted},${corner})))`],
        notContains: ["notContainsText", `ISERROR(SEARCH(${quoted},${corner}))`],
        beginsWith: ["beginsWith", `LEFT(${corner},LEN(${quoted}))=${quoted}`],
        endsWith: ["endsWith", `RIGHT(${corner},LEN(${quoted}))=${quoted}`],
      }[rule.operator] as [FileRule["type"], string];
      return {
        type,
        formula,
        text: rule.text,
        style: writeRuleStyle(rule.style),
        stopIfTrue: rule.stopIfTrue,
      };
    }
    case "colorScale":
      return {
        type: "colorScale",
        colorScale: {
          cfvo: rule.points.map(({ threshold }) => fileThreshold(threshold)),
          colors: rule.points.map(({ color }) => `FF${color.slice(1)}`),
        },
      };
    case "dataBar":
      return {
        type: "dataBar",
        dataBar: {
          cfvo: [fileThreshold(rule.minimum), fileThreshold(rule.maximum, "max")],
          color: `FF${rule.color.slice(1)}`,
        },
      };
    case "iconSet":
      return {
        type: "iconSet",
        iconSet: {
          iconSet: rule.icons,
          cfvo: rule.thresholds.map((threshold) => {
            const { type, value } = fileThreshold(threshold);
            return {
              type: type === "max" ? "percent" : type,
              ...(value === undefined ? {} : { value }),
            };
          }),
          reverse: rule.reverse,
          showValue: rule.showValue,
        },
      };
  }
}

/**
 * hucre writes no formulas here: such a threshold becomes a number, 0 where it is none. (Bars are written anew afterwards.)
 * @param automatic what is written for it
 */
function fileThreshold(
  { type, value }: Threshold,
  automatic: "min" | "max" = "min"
): {
  type: "min" | "max" | "num" | "percent" | "percentile";
  value?: string;
} {
  if (type === "min" || type === "max") return { type };
  if (type === "automatic") return { type: automatic };
  const number = Number(value);
  return {
    type: type === "percent" || type === "percentile" ? type : "num",
    value: String(Number.isNaN(number) ? 0 : number),
  };
}
