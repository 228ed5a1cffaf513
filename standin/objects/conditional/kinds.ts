import type { CellValueOperator, TextRule, Threshold } from "../../book/rule";
import { asFlag, asNumber, asOneOf, asRecord, asText } from "../../protocol/argument";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/error";
import { defineObject } from "../../protocol/object";
import type { Kind } from "../../protocol/object";
import type { Session } from "../../protocol/session";
import { asColor } from "../format/color";
import { conditionalRangeFormat } from "./rangeFormat";
import { changeRule, ruleOf } from "./rule";
import type { RuleTarget } from "./rule";

const FORMAT = {
  format: { since: "1.6", get: (target: RuleTarget) => conditionalRangeFormat.of(target) },
};

const conditionalFormatRule: Kind<RuleTarget> = defineObject<RuleTarget>("ConditionalFormatRule", {
  properties: {
    formula: {
      since: "1.6",
      get: (target, session) => ruleOf(target, "expression", session).formula,
      set: (target, value, session) =>
        changeRule(
          target,
          { ...ruleOf(target, "expression", session), formula: asFormula(value, session) },
          session
        ),
    },
  },
});

export const customFormat: Kind<RuleTarget> = defineObject<RuleTarget>("CustomConditionalFormat", {
  navigation: {
    ...FORMAT,
    rule: { since: "1.6", get: (target) => conditionalFormatRule.of(target) },
  },
});

const OPERATORS: { readonly [name: string]: CellValueOperator } = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

export const cellValueFormat: Kind<RuleTarget> = defineObject<RuleTarget>(
  "CellValueConditionalFormat",
  {
    properties: {
      rule: {
        since: "1.6",
        get: (target, session) => {
          const { operator, formula1, formula2 } = ruleOf(target, "cellValue", session);
          const name =
            Object.keys(OPERATORS).find((key) => OPERATORS[key] === operator) ?? "EqualTo";
          return { operator: name, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
        },
        set: (target, value, session) => {
          const given = asRecord(value);
          const operator = OPERATORS[asOneOf(given["operator"], Object.keys(OPERATORS))] ?? "equal";
          const second = given["formula2"];
          const needsSecond = operator === "between" || operator === "notBetween";
          if (needsSecond && second === undefined) throw new ExcelError("InvalidArgument");
          const { style, stopIfTrue } = ruleOf(target, "cellValue", session);
          const formula1 = asOperand(given["formula1"] ?? null, session);
          changeRule(
            target,
            {
              kind: "cellValue",
              operator,
              formula1,
              style,
              stopIfTrue,
              ...(needsSecond ? { formula2: asOperand(second ?? null, session) } : {}),
            },
            session
          );
        },
      },
    },
    navigation: FORMAT,
  }
);

const TEXT_OPERATORS: { readonly [name: string]: TextRule["operator"] } = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

export const textFormat: Kind<RuleTarget> = defineObject<RuleTarget>("TextConditionalFormat", {
  properties: {
    rule: {
      since: "1.6",
      get: (target, session) => {
        const { operator, text } = ruleOf(target, "text", session);
        return {
          operator:
            Object.keys(TEXT_OPERATORS).find((key) => TEXT_OPERATORS[key] === operator) ??
            "Contains",
          text,
        };
      },
      set: (target, value, session) => {
        const given = asRecord(value);
        const operator =
          TEXT_OPERATORS[asOneOf(given["operator"], Object.keys(TEXT_OPERATORS))] ?? "contains";
        changeRule(
          target,
          { ...ruleOf(target, "text", session), operator, text: asText(given["text"] ?? null) },
          session
        );
      },
    },
  },
  navigation: FORMAT,
});

export const colorScaleFormat: Kind<RuleTarget> = defineObject<RuleTarget>(
  "ColorScaleConditionalFormat",
  {
    properties: {
      threeColorScale: {
        since: "1.6",
        get: (target, session) => ruleOf(target, "colorScale", session).points.length === 3,
      },
      criteria: {
        since: "1.6",
        get: (target, session) => {
          const { points } = ruleOf(target, "colorScale", session);
          const names =
            points.length === 3 ? ["minimum", "midpoint", "maximum"] : ["minimum", "maximum"];
          return Object.fromEntries(
            points.map(({ threshold, color }, index) => [
              names[index],
              { ...criterion(threshold), color },
            ])
          );
        },
        set: (target, value, session) => {
          const given = asRecord(value);
          const names = ["minimum", "midpoint", "maximum"].filter(
            (name) => given[name] !== undefined && given[name] !== null
          );
          if (!names.includes("minimum") || !names.includes("maximum"))
            throw new ExcelError("InvalidArgument");
          const points = names.map((name) => {
            const point = asRecord(given[name] ?? null);
            return { threshold: asThreshold(point), color: asColor(point["color"] ?? null) };
          });
          changeRule(target, { kind: "colorScale", points }, session);
        },
      },
    },
  }
);

const THRESHOLDS: { readonly [name: string]: Threshold["type"] } = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "number",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
  Automatic: "min",
};

function criterion({ type, value }: Threshold): { readonly [name: string]: Json } {
  return {
    type: Object.keys(THRESHOLDS).find((key) => THRESHOLDS[key] === type) ?? "Number",
    formula: value === undefined ? null : `=${String(value).replace(/^=/, "")}`,
  };
}

function asThreshold(given: { readonly [key: string]: Json }): Threshold {
  const type = THRESHOLDS[asOneOf(given["type"], Object.keys(THRESHOLDS))] ?? "number";
  if (type === "min" || type === "max") return { type };
  const written = given["formula"];
  if (typeof written === "number") return { type, value: written };
  const text = asText(written ?? null).replace(/^=/, "");
  if (type === "formula") return { type, value: text };
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) throw new ExcelError("InvalidArgument");
  return { type, value };
}

export const dataBarFormat: Kind<RuleTarget> = defineObject<RuleTarget>(
  "DataBarConditionalFormat",
  {
    properties: {
      showDataBarOnly: {
        since: "1.6",
        get: (target, session) => !ruleOf(target, "dataBar", session).showValue,
        set: (target, value, session) =>
          changeRule(
            target,
            { ...ruleOf(target, "dataBar", session), showValue: !asFlag(value) },
            session
          ),
      },
      lowerBoundRule: bound("minimum"),
      upperBoundRule: bound("maximum"),
    },
    navigation: { positiveFormat: { since: "1.6", get: (target) => positiveFormat.of(target) } },
  }
);

function bound(
  side: "minimum" | "maximum"
): NonNullable<Parameters<typeof defineObject<RuleTarget>>[1]["properties"]>[string] {
  return {
    since: "1.6",
    get: (target, session) => criterion(ruleOf(target, "dataBar", session)[side]),
    set: (target, value, session) => {
      const given = asRecord(value);
      const automatic = given["type"] === "Automatic";
      const threshold: Threshold = automatic
        ? { type: side === "minimum" ? "min" : "max" }
        : asThreshold(given);
      changeRule(target, { ...ruleOf(target, "dataBar", session), [side]: threshold }, session);
    },
  };
}

const positiveFormat: Kind<RuleTarget> = defineObject<RuleTarget>(
  "ConditionalDataBarPositiveFormat",
  {
    properties: {
      fillColor: {
        since: "1.6",
        get: (target, session) => ruleOf(target, "dataBar", session).color,
        set: (target, value, session) =>
          changeRule(
            target,
            { ...ruleOf(target, "dataBar", session), color: asColor(value) },
            session
          ),
      },
      gradientFill: {
        since: "1.6",
        get: (target, session) => ruleOf(target, "dataBar", session).gradient,
        set: (target, value, session) =>
          changeRule(
            target,
            { ...ruleOf(target, "dataBar", session), gradient: asFlag(value) },
            session
          ),
      },
    },
  }
);

function asFormula(value: Json, session: Session): string {
  const text = asText(value);
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (!session.book.isFormula(formula)) throw new ExcelError("InvalidArgument");
  return formula;
}

/** "=A1", "5", "abc" or 5: what is no formula is a constant. */
function asOperand(value: Json, session: Session): string {
  if (typeof value === "number") return `=${asNumber(value)}`;
  const text = asText(value);
  if (text.startsWith("=")) return asFormula(text, session);
  if (text === "") throw new ExcelError("InvalidArgument");
  return Number.isNaN(Number(text)) ? `="${text.replaceAll('"', '""')}"` : `=${text}`;
}
