import type { Json } from "./batch";
import { ExcelError } from "./error";
import { isObject } from "./object";
import type { Arguments } from "./object";

/** Arguments come as JSON: each is checked where it is used, and a wrong one is InvalidArgument, as in Excel. */
export const textArgument = (args: Arguments, index: number): string => {
  const value = args[index];
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
};

export const optionalText = (args: Arguments, index: number): string | undefined =>
  isAbsent(args[index]) ? undefined : textArgument(args, index);

export const integerArgument = (args: Arguments, index: number): number => {
  const value = args[index];
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new ExcelError("InvalidArgument");
  return value;
};

export const optionalInteger = (args: Arguments, index: number): number | undefined =>
  isAbsent(args[index]) ? undefined : integerArgument(args, index);

export const flagArgument = (args: Arguments, index: number, otherwise = false): boolean => {
  const value = args[index];
  if (isAbsent(value)) return otherwise;
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
};

export const isAbsent = (value: Arguments[number]): value is null | undefined =>
  value === null || value === undefined;

export const asText = (value: Json): string => {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
};

export const asNumber = (value: Json): number => {
  if (typeof value !== "number") throw new ExcelError("InvalidArgument");
  return value;
};

export const asFlag = (value: Json): boolean => {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
};

/** Excel takes enum members in any case. */
export const asOneOf = <Name extends string>(
  value: Json | Arguments[number],
  names: readonly Name[]
): Name => {
  const found =
    typeof value === "string"
      ? names.find((name) => name.toLowerCase() === value.toLowerCase())
      : undefined;
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
};

export const asRecord = (value: Json): { readonly [key: string]: Json } => {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isObject(value))
    throw new ExcelError("InvalidArgument");
  return value as { readonly [key: string]: Json };
};
