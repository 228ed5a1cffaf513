import type { Json } from "../protocol/batch";
import { ExcelError } from "../protocol/excelError";
import { ExcelObject } from "./excelObject";
import type { Arguments } from "./members";

/** Arguments come as JSON: each is checked where it is used, and a wrong one is InvalidArgument, as in Excel. */
export function textArgument(args: Arguments, index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

export function optionalText(args: Arguments, index: number): string | undefined {
  return isAbsent(args[index]) ? undefined : textArgument(args, index);
}

export function integerArgument(args: Arguments, index: number): number {
  const value = args[index];
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new ExcelError("InvalidArgument");
  return value;
}

export function flagArgument(args: Arguments, index: number, otherwise = false): boolean {
  const value = args[index];
  if (isAbsent(value)) return otherwise;
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

export function isAbsent(value: Arguments[number]): value is null | undefined {
  return value === null || value === undefined;
}

export function asText(value: Json): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== "number") throw new ExcelError("InvalidArgument");
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

/** Excel takes enum members in any case. */
export function asOneOf<Name extends string>(
  value: Json | Arguments[number],
  names: readonly Name[]
): Name {
  const found =
    typeof value === "string"
      ? names.find((name) => name.toLowerCase() === value.toLowerCase())
      : undefined;
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
}

export function asRecord(value: Json): { readonly [key: string]: Json } {
  if (
    typeof value !== "object" ||
    value === null ||
    Array.isArray(value) ||
    value instanceof ExcelObject
  )
    throw new ExcelError("InvalidArgument");
  return value as { readonly [key: string]: Json };
}
