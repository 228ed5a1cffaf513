/**
 * What Excel makes of a string that is put into a cell through `values` or `formulas`. The API reads strings the way an
 * en-US Excel reads what is typed; the workbook's language does not matter (docs of Excel.Range.values).
 */
import type { CellValue } from "../../../xlsx/model/cellValue";
import { isErrorName } from "../../../xlsx/model/errorName";
import { readDate, type EnteredNumber } from "./readDate";

type Entry =
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string }
  /** A text that must stay one: typed with an apostrophe, or into a cell formatted as text. */
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string };

/** First characters of everything that is more than a text; the others need no closer look. */
const SUSPICIOUS =
  /^[\s'=+\-@\d.(#$€£¥%]|^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * @param isTextCell the cell's number format is "@"
 * @param date1904 the workbook counts days from 1904
 */
export function enter(
  text: string,
  isTextCell: boolean,
  date1904: boolean,
  thisYear: number
): Entry {
  if (isTextCell) return { kind: "text", value: text.startsWith("'") ? text.slice(1) : text };
  if (!SUSPICIOUS.test(text)) return { kind: "value", value: text };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  if (isErrorName(upper)) return { kind: "value", value: upper };
  const number = readNumber(trimmed) ?? readDate(trimmed, date1904, thisYear);
  if (number) return { kind: "value", ...number };
  if (/^[+\-@]./.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "value", value: text };
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`;
const PLAIN = new RegExp(
  `^([+-]?)\\s*(\\(?)([$€]?)\\s*((?:${DIGITS}(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*(%?)(\\)?)$`
);
/** Excel knows the sign of its own region, here the dollar, and that of the euro; an amount with another one stays a text. */
const FORMAT_SIGNS: { readonly [sign: string]: string } = { $: "$", "€": "[$€-2]" };
const FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/;

function readNumber(text: string): EnteredNumber | undefined {
  const mixed = FRACTION.exec(text);
  if (mixed) {
    const size = Number(mixed[2]) + Number(mixed[3]) / Number(mixed[4]);
    return { value: mixed[1] === "-" ? -size : size, numberFormat: "# ?/?" };
  }
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const [, sign, open, currency, written = "", percent, close] = match;
  if ((open === "(") !== (close === ")") || (open === "(" && sign !== "")) return undefined;
  const size = Number(written.replaceAll(",", "")) / (percent === "%" ? 100 : 1);
  const value = sign === "-" || open === "(" ? -size : size;
  const decimals = written.includes(".");
  if (currency !== undefined && currency !== "")
    return { value, numberFormat: `${FORMAT_SIGNS[currency]!}#,##0${decimals ? ".00" : ""}` };
  if (percent === "%") return { value, numberFormat: decimals ? "0.00%" : "0%" };
  if (/e/i.test(written)) return { value, numberFormat: "0.00E+00" };
  if (written.includes(",")) return { value, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return { value };
}
