import type { ParquetParsers, SchemaElement } from "hyparquet";
import type { Cell } from "../../engine/sales/sales";
import { signOf1252 } from "../csv/toUtf8";

/** 1 January 1970 as a serial day. */
const FIRST_DAY = 25_569;
const MILLISECONDS = 86_400_000;

const dayOf = (days: number): number => FIRST_DAY + days;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Days and moments as Excel has them, serial days with the time as a fraction; a moment as its clock in UTC. Texts that are no UTF-8 byte by byte, so that no two become one. */
export const cellParsers: Partial<ParquetParsers> = {
  dateFromDays: dayOf,
  timestampFromMilliseconds: (moment) => dayOf(Number(moment) / MILLISECONDS),
  timestampFromMicroseconds: (moment) => dayOf(Number(moment) / 1e3 / MILLISECONDS),
  timestampFromNanoseconds: (moment) => dayOf(Number(moment) / 1e6 / MILLISECONDS),
  stringFromBytes: (bytes) => {
    try {
      return utf8.decode(bytes);
    } catch {
      return Array.from(bytes, signOf1252).join("");
    }
  },
};

/** The number format that a column of this type would have in Excel. */
export function formatOf({ type, converted_type, logical_type }: SchemaElement): string {
  const isDay = converted_type === "DATE" || logical_type?.type === "DATE";
  const isMoment =
    type === "INT96" ||
    logical_type?.type === "TIMESTAMP" ||
    converted_type?.startsWith("TIMESTAMP") === true;
  return isDay ? "m/d/yyyy" : isMoment ? "m/d/yyyy h:mm" : "General";
}

/**
 * Whole numbers that are written as DECIMAL, as databases write the numbers of customers: hyparquet would make 64 floating bits of each, and two that
 * differ after the 15th digit would be one. Without the older mark it leaves them as they are, and `cellsOf` makes the cells. With decimal places it
 * needs that mark, which a writer may leave out: an amount in cents would be a hundred times too large.
 */
export function markDecimals(element: SchemaElement): SchemaElement {
  const { converted_type: mark, logical_type: logical, ...rest } = element;
  const decimal = logical?.type === "DECIMAL" ? logical : undefined;
  if (mark !== "DECIMAL" && !decimal) return element;
  const { scale = decimal?.scale ?? 0, precision = decimal?.precision ?? 0, type } = element;
  const isKept = scale === 0 && (type === "INT64" || type === "FIXED_LEN_BYTE_ARRAY");
  return isKept
    ? { ...rest, logical_type: { type: "DECIMAL", precision, scale } }
    : { ...rest, converted_type: "DECIMAL", scale };
}

/** The cells of values of a column. */
export function cellsOf(values: ArrayLike<unknown>, element: SchemaElement): Cell[] {
  if (element.type === "FLOAT")
    return Array.from(values, (value) =>
      cellOf(typeof value === "number" ? decimalOf(value) : value)
    );
  if (element.logical_type?.type === "DECIMAL")
    return Array.from(values, (value) =>
      cellOf(value instanceof Uint8Array ? wholeOf(value) : value)
    );
  return Array.from(values, cellOf);
}

/** The highest byte first, in two's complement. */
function wholeOf(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return BigInt.asIntN(8 * bytes.length, value);
}

/** The shortest decimal that is the same number of 32 bits: 9672.34 is 9672.33984375 there. Whole numbers stay. */
function decimalOf(single: number): number {
  // Below 65,536 these numbers stand closer than cents do: no other cents are the same one.
  const cents = Math.round(single * 100) / 100;
  if (Math.abs(single) < 65_536 && Math.fround(cents) === single) return cents;
  if (Number.isSafeInteger(single)) return single;
  for (let digits = 6; digits < 9; digits++) {
    const decimal = Number(single.toPrecision(digits));
    if (Math.fround(decimal) === single) return decimal;
  }
  // Nine digits tell all of them apart.
  return Number(single.toPrecision(9));
}

/** What there is no cell for is blank: nothing, not a number, bytes. */
function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : "";
    case "bigint":
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    default:
      return "";
  }
}
