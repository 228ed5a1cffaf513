import type { Threshold } from "../../../xlsx/model/rule";
import { asOneOf, asText } from "../../class/arguments";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

const THRESHOLDS: { readonly [name: string]: Threshold["type"] } = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "number",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
  Automatic: "automatic",
};

export function criterion({ type, value }: Threshold): { readonly [name: string]: Json } {
  return {
    type: Object.keys(THRESHOLDS).find((key) => THRESHOLDS[key] === type) ?? "Number",
    formula: value === undefined ? null : `=${String(value).replace(/^=/, "")}`,
  };
}

export function asThreshold(given: { readonly [key: string]: Json }): Threshold {
  const type = THRESHOLDS[asOneOf(given["type"], Object.keys(THRESHOLDS))] ?? "number";
  if (type === "min" || type === "max" || type === "automatic") return { type };
  const written = given["formula"];
  if (typeof written === "number") return { type, value: written };
  const text = asText(written ?? null).replace(/^=/, "");
  if (type === "formula") return { type, value: text };
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) throw new ExcelError("InvalidArgument");
  return { type, value };
}
