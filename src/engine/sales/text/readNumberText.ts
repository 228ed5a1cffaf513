/**
 * A number written as text, in every common style: "1 234,50", "1.234,50", "1,234.50", "1'234.50", "(500)", "500-",
 * "฿1,200", "12 %", "๑๒๓", "Rs. 1,23,456/-", "450.00 Cr", "1.2M". "1.234" alone can be read in two ways: both are given, the whole column decides.
 * docs/reading.md#numbers.
 */
import { currencyCode } from "../words/currencies";
import { LEDGER_SIDES } from "../words/ledgerSides";
import { MULTIPLES } from "../words/multiples";
import { asciiDigits } from "./asciiDigits";

export interface NumberReading {
  /** The value; where the text is open, the value with the mark as a thousands mark. */
  readonly value: number;
  /** Open: the value with that mark as the decimal mark. Undefined where the text is clear. */
  readonly asDecimal?: number;
  /** Clear: the decimal mark that the text proves ("" = nothing). Open: the mark in question. */
  readonly mark: "" | "." | ",";
  /** ISO code of the currency sign beside the number; "" without. */
  readonly currency: string;
  readonly thaiDigits: boolean;
  /** The side of a ledger; the value has no sign of it: what a credit is, the whole column tells. */
  readonly side?: "debit" | "credit";
  /** The value was shortened: 1000 for "350K". Whether it counts, the whole column tells. */
  readonly multiple?: number;
}

const SPACES = /[\s\u200B]/g;
const MINUS = /[\u2212\u2012\u2013\u2014\uFE63\uFF0D]/g;
const AROUND = /^(\D*?)([-+]?[.,]?\d[\d., '’]*(?:e[+-]?\d{1,3})?)(\D*)$/i;
/** "1,23,456/-" and "1,23,456/=": nothing behind the rupees. */
const NO_CENTS = /\s*\/[-=]$/;
/** "(500)", "$ (500)", "(500) USD": the number in brackets, and what stands around them. */
const BRACKETS = /^(\D*)\(([^()]*)\)(\D*)$/;
/** Words, with the signs that stand in them, and single signs. */
const TOKENS = /[\p{L}\p{M}.'$/]+|[^\p{L}\p{M}\s]/gu;
const GROUPED = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d*)?$/;

/** Reads one text as a number; undefined if it is none. Never NaN, never infinite. */
export function readNumberText(text: string): NumberReading | undefined {
  if (text.length > 48) return undefined;
  const plain = asciiDigits(text);
  const tidy = plain.replace(SPACES, " ").replace(MINUS, "-").trim().replace(NO_CENTS, "");
  const brackets = BRACKETS.exec(tidy);
  const parts = AROUND.exec(brackets ? brackets.slice(1).join(" ").trim() : tidy);
  if (!parts) return undefined;
  const before = besideDigits(parts[1]!);
  const after = besideDigits(parts[3]!);
  if (!before || !after || before.percent || before.multiple) return undefined;
  if ((before.currency && after.currency) || (before.side && after.side)) return undefined;
  const digits = parts[2]!.trim();
  const signs = [brackets, before.minus, after.minus, digits.startsWith("-")].filter(
    Boolean
  ).length;
  if (signs > 1) return undefined;
  const size = magnitude(digits.replace(/^[-+]/, ""));
  if (!size || !Number.isFinite(size.value)) return undefined;
  const sign = signs === 1 ? -1 : 1;
  const side = before.side ?? after.side;
  const common = {
    mark: size.mark,
    currency: before.currency || after.currency,
    thaiDigits: plain !== text,
    ...(side ? { side } : {}),
  };
  const { multiple } = after;
  if (multiple) {
    // "1.234M" is no thousand millions.
    const value = cents(sign * (size.asDecimal ?? size.value) * multiple);
    return { ...common, value, multiple, ...(size.asDecimal === undefined ? {} : { mark: "" }) };
  }
  const factor = after.percent ? sign / 100 : sign;
  const value = size.value * factor;
  return {
    ...common,
    value: value === 0 ? 0 : value,
    ...(size.asDecimal === undefined ? {} : { asDecimal: size.asDecimal * factor }),
  };
}

interface BesideDigits {
  readonly minus: boolean;
  readonly percent: boolean;
  readonly currency: string;
  readonly side?: "debit" | "credit";
  readonly multiple?: number;
}

/** What stands before or behind the digits; undefined if anything that is none of these does. */
function besideDigits(text: string): BesideDigits | undefined {
  let rest = text.trim();
  const minus = rest.includes("-");
  if (minus) rest = rest.replace("-", "").trim();
  const nothing = { minus, percent: false, currency: "" };
  if (rest === "%") return { ...nothing, percent: true };
  if (rest === "" || rest === "+") return nothing;
  const whole = currencyCode(rest);
  if (whole !== "") return { ...nothing, currency: whole };
  let found: BesideDigits = nothing;
  for (const token of rest.match(TOKENS) ?? []) {
    const word = token.toLowerCase().replace(/\./g, "");
    const [side, multiple, currency] = [
      LEDGER_SIDES.get(word),
      MULTIPLES.get(word),
      currencyCode(token),
    ];
    if (side && !found.side) found = { ...found, side };
    else if (multiple && !found.multiple) found = { ...found, multiple };
    else if (currency !== "" && found.currency === "") found = { ...found, currency };
    else return undefined;
  }
  return found;
}

/** 9.8K is 9,800: a product of decimals is rounded to the cent. */
function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

function magnitude(
  text: string
): { value: number; asDecimal?: number; mark: NumberReading["mark"] } | undefined {
  if (/e/i.test(text)) {
    return /^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)
      ? { value: Number(text.replace(",", ".")), mark: "" }
      : undefined;
  }
  if (/[ '’]/.test(text)) {
    if (!GROUPED.test(text)) return undefined;
    const tight = text.replace(/[ '’]/g, "");
    const mark = tight.includes(",") ? "," : tight.includes(".") ? "." : "";
    return { value: Number(tight.replace(",", ".")), mark };
  }
  const points = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (points === 0 && commas === 0) return { value: Number(text), mark: "" };
  if (points > 0 && commas > 0) return bothMarks(text, points, commas);
  return oneMark(text, points > 0 ? "." : ",", points + commas);
}

function bothMarks(text: string, points: number, commas: number) {
  const decimal = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  const thousands = decimal === "." ? "," : ".";
  if ((decimal === "." ? points : commas) > 1) return undefined;
  const [whole, fraction] = text.split(decimal);
  if (!isGrouped(whole!, thousands)) return undefined;
  const value = Number(`${whole!.split(thousands).join("")}.${fraction || "0"}`);
  return { value, mark: decimal } as const;
}

function oneMark(text: string, mark: "." | ",", times: number) {
  const asThousands = Number(text.split(mark).join(""));
  if (times > 1) {
    if (!isGrouped(text, mark)) return undefined;
    return { value: asThousands, mark: mark === "." ? "," : "." } as const;
  }
  const [whole, fraction] = text.split(mark);
  const asDecimal = Number(`${whole || "0"}.${fraction || "0"}`);
  const maybeThousands = fraction!.length === 3 && /^[1-9]\d{0,2}$/.test(whole!);
  return maybeThousands
    ? ({ value: asThousands, asDecimal, mark } as const)
    : ({ value: asDecimal, mark } as const);
}

/** Groups of three, or of two before the last three as in India. */
function isGrouped(text: string, mark: string): boolean {
  const groups = text.split(mark);
  const last = groups[groups.length - 1]!;
  if (last.length !== 3 || groups[0]!.length < 1 || groups[0]!.length > 3) return false;
  const middle = groups.slice(1, -1);
  return middle.every((g) => g.length === 3) || middle.every((g) => g.length === 2);
}
