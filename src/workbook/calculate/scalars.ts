import { FormulaError } from "./formulaError";

/** null is an empty cell. */
export type Scalar = number | string | boolean | null;

export function toNumber(value: Scalar): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = Number(value);
  if (value.trim() === "" || Number.isNaN(number)) throw new FormulaError("#VALUE!");
  return number;
}

/** Fifteen digits, as Excel shows a number where nobody gave it a format. */
export function toText(value: Scalar): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

export function isTrue(value: Scalar): boolean {
  return typeof value === "boolean" ? value : toNumber(value) !== 0;
}

/** Numbers before texts before truth values; texts without case; an empty cell is whatever it is held against. */
function compare(left: Scalar, right: Scalar): number {
  const [one, other] = [filled(left, right), filled(right, left)];
  if (typeof one !== typeof other) return rank(one) - rank(other);
  if (typeof one === "string") {
    const [a, b] = [one.toLowerCase(), String(other).toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(one) - Number(other);
}

function filled(value: Scalar, other: Scalar): Exclude<Scalar, null> {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: Scalar): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

export function operate(sign: string, left: Scalar, right: Scalar): Scalar {
  switch (sign) {
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
    case "+":
      return toNumber(left) + toNumber(right);
    case "-":
      return toNumber(left) - toNumber(right);
    case "*":
      return toNumber(left) * toNumber(right);
    case "^":
      return toNumber(left) ** toNumber(right);
    case "/": {
      const by = toNumber(right);
      if (by === 0) throw new FormulaError("#DIV/0!");
      return toNumber(left) / by;
    }
    default:
      throw new Error(`${sign} is not known`);
  }
}
