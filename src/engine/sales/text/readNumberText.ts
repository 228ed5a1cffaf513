/**
 * A number written as text, in every common style: "1 234,50", "1.234,50", "1,234.50", "1'234.50", "(500)", "500-",
 * "฿1,200", "12 %", "๑๒๓". "1.234" alone can be read in two ways: both are given, the whole column decides.
 * docs/reading.md#numbers.
 */
import { currencyCode } from "../words/currencies";
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
}

const SPACES = /[\s\u200B]/g;
const MINUS = /[\u2212\u2012\u2013\u2014\uFE63\uFF0D]/g;
const AROUND = /^(\D*?)([-+]?[.,]?\d[\d., '’]*(?:e[+-]?\d{1,3})?)(\D*)$/i;
const GROUPED = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d*)?$/;

/** Reads one text as a number; undefined if it is none. Never NaN, never infinite. */
export function readNumberText(text: string): NumberReading | undefined {
  if (text.length > 48) return undefined;
  const plain = asciiDigits(text);
  const tidy = plain.replace(SPACES, " ").replace(MINUS, "-").trim();
  const open = tidy.startsWith("(") && tidy.endsWith(")");
  const parts = AROUND.exec(open ? tidy.slice(1, -1).trim() : tidy);
  if (!parts) return undefined;
  const before = sideOf(parts[1]!);
  const after = sideOf(parts[3]!);
  if (!before || !after || before.percent || (before.currency && after.currency)) return undefined;
  const digits = parts[2]!.trim();
  const signs =
    Number(open) + Number(before.minus) + Number(after.minus) + Number(digits.startsWith("-"));
  if (signs > 1) return undefined;
  const size = magnitude(digits.replace(/^[-+]/, ""));
  if (!size || !Number.isFinite(size.value)) return undefined;
  const factor = (signs === 1 ? -1 : 1) / (after.percent ? 100 : 1);
  const value = size.value * factor;
  return {
    value: value === 0 ? 0 : value,
    ...(size.asDecimal === undefined ? {} : { asDecimal: size.asDecimal * factor }),
    mark: size.mark,
    currency: before.currency || after.currency,
    thaiDigits: plain !== text,
  };
}

/** What stands before or behind the digits: a sign, a currency, a percent; undefined if anything else does. */
function sideOf(text: string): { minus: boolean; percent: boolean; currency: string } | undefined {
  let rest = text.trim();
  const minus = rest.includes("-");
  if (minus) rest = rest.replace("-", "").trim();
  if (rest === "%") return { minus, percent: true, currency: "" };
  if (rest === "" || rest === "+") return { minus, percent: false, currency: "" };
  const currency = currencyCode(rest);
  return currency === "" ? undefined : { minus, percent: false, currency };
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
