import { formatArea, quoteSheet } from "../../../xlsx/model/address";
import { serialOf } from "../../book/serialOf";
import type {
  ComparisonRule,
  ValidationOperator,
  ValidationRule,
} from "../../../xlsx/model/validation";
import { asFlag, asOneOf, asRecord, asText, isAbsent } from "../../class/arguments";
import { isOf } from "../../class/excelObject";
import { sheetOf } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

/** Excel's specifications: the choices of a list that are written out. */
const LONGEST_LIST = 255;

const OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

const COMPARISONS = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
const KINDS = ["list", ...COMPARISONS, "custom"] as const;

/** As Excel.DataValidationRule: the one criterion under its name, nothing where there is none. */
export function ruleJson(rule: ValidationRule | undefined): { readonly [kind: string]: Json } {
  if (!rule) return {};
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: rule.dropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { kind, operator, formula1, formula2 } = rule;
      return { [kind]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
    }
  }
}

/** @param sheetId of the cells */
export function asRule(value: Json, sheetId: string, session: Session): ValidationRule {
  const given = asRecord(value);
  const named = Object.keys(given).filter((name) => !isAbsent(given[name]));
  const [name] = named;
  if (named.length !== 1 || name === undefined) throw new ExcelError("InvalidArgument");
  const kind = asOneOf(name, KINDS);
  const criterion = asRecord(given[name] ?? null);
  if (kind === "custom") {
    const formula = asText(criterion["formula"] ?? null);
    if (!formula.startsWith("=") || !session.book.isFormula(formula))
      throw new ExcelError("InvalidArgument");
    return { kind, formula };
  }
  if (kind === "list") {
    const dropDown = criterion["inCellDropDown"];
    return {
      kind,
      source: asSource(criterion["source"] ?? null, sheetId, session),
      dropDown: isAbsent(dropDown) ? true : asFlag(dropDown),
    };
  }
  const operator = asOneOf(criterion["operator"] ?? null, OPERATORS);
  const takesTwo = operator === "Between" || operator === "NotBetween";
  const operand = (member: string): string =>
    asOperand(criterion[member] ?? null, kind, sheetId, session);
  return {
    kind,
    operator,
    formula1: operand("formula1"),
    ...(takesTwo ? { formula2: operand("formula2") } : {}),
  };
}

function asSource(value: Json, sheetId: string, session: Session): string {
  const range = rangeFormula(value, sheetId, session);
  if (range !== undefined) return range;
  const text = asText(value);
  const fits = text.startsWith("=")
    ? session.book.isFormula(text)
    : text.trim() !== "" && text.length <= LONGEST_LIST;
  if (!fits) throw new ExcelError("InvalidArgument");
  return text;
}

/** A number, a formula, a range, a day in ISO 8601: always read back as a formula. */
function asOperand(
  value: Json,
  kind: ComparisonRule["kind"],
  sheetId: string,
  session: Session
): string {
  const range = rangeFormula(value, sheetId, session);
  if (range !== undefined) return range;
  if (typeof value === "number") return `=${value}`;
  const text = asText(value);
  if (text.startsWith("=") && session.book.isFormula(text)) return text;
  const number = kind === "date" || kind === "time" ? serial(text, session) : Number(text);
  if (text.trim() === "" || number === undefined || Number.isNaN(number))
    throw new ExcelError("InvalidArgument");
  return `=${number}`;
}

/** An object stands where the JSON of a rule has a range. */
function rangeFormula(value: unknown, sheetId: string, session: Session): string | undefined {
  if (!isOf(value, "Range")) return undefined;
  const { target } = value;
  const sheet = target.sheetId === sheetId ? "" : `${quoteSheet(sheetOf(target, session).name)}!`;
  return `=${sheet}${formatArea(target.area, true)}`;
}

function serial(text: string, { book }: Session): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(
    text
  );
  if (!match) return Number(text);
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => part && Number(part)) as (number | undefined)[];
  const date = year === undefined ? 0 : serialOf(year, month ?? 0, day ?? 0, book.date1904);
  return date === undefined ? undefined : date + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
