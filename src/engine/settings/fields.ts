import { serialDay } from "../calendar/serialDay";
import { SettingsError, type SettingsBounds } from "./settingsError";

type Fields = { readonly [name: string]: unknown };

/** An object with no other members than `names`; undefined reads as an empty one. */
export function readFields(value: unknown, path: string, names: readonly string[]): Fields {
  if (value === undefined) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new SettingsError(path, "type", { type: "object" }, value);
  for (const name of Object.keys(value))
    if (!names.includes(name))
      throw new SettingsError(
        path === "" ? name : `${path}.${name}`,
        "unknown",
        { choices: names },
        name
      );
  return value as Fields;
}

export function readNumber(
  value: unknown,
  path: string,
  fallback: number,
  bounds: SettingsBounds & { readonly min: number; readonly max: number }
): number {
  if (value === undefined) return fallback;
  const whole = bounds.type === "whole number";
  if (typeof value !== "number" || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
    throw new SettingsError(path, "type", { type: "number", ...bounds }, value);
  const low = bounds.aboveMin === true ? value <= bounds.min : value < bounds.min;
  const high = bounds.belowMax === true ? value >= bounds.max : value > bounds.max;
  if (low || high) throw new SettingsError(path, "range", bounds, value);
  return value;
}

export function readChoice<T extends string>(
  value: unknown,
  path: string,
  fallback: T,
  choices: readonly T[]
): T {
  if (value === undefined) return fallback;
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new SettingsError(path, "choice", { choices }, value);
  return choice;
}

/** Some of the choices, each once, in their order. */
export function readChoices<T extends string>(
  value: unknown,
  path: string,
  fallback: readonly T[],
  choices: readonly T[]
): readonly T[] {
  if (value === undefined) return fallback;
  if (!Array.isArray(value)) throw new SettingsError(path, "choice", { choices }, value);
  for (const [i, one] of value.entries())
    if (!choices.some((choice) => choice === one))
      throw new SettingsError(`${path}[${i}]`, "choice", { choices }, one);
  return choices.filter((choice) => value.includes(choice));
}

export function readFlag(value: unknown, path: string, fallback: boolean): boolean {
  if (value === undefined) return fallback;
  if (typeof value !== "boolean")
    throw new SettingsError(path, "type", { type: "yes or no" }, value);
  return value;
}

export function readText(value: unknown, path: string, fallback: string): string {
  if (value === undefined) return fallback;
  if (typeof value !== "string") throw new SettingsError(path, "type", { type: "text" }, value);
  return value;
}

/** Numbers from min to max that strictly rise or fall, at most four. */
export function readLimits(
  value: unknown,
  path: string,
  bounds: SettingsBounds & {
    readonly min: number;
    readonly max: number;
    readonly must: "ascending" | "descending";
  }
): readonly number[] {
  if (value === undefined) return [];
  if (!Array.isArray(value))
    throw new SettingsError(path, "type", { type: "list of numbers" }, value);
  if (value.length > 4)
    throw new SettingsError(path, "range", { type: "list of numbers", min: 1, max: 4 }, value);
  const limits = value.map((limit: unknown, i) => readNumber(limit, `${path}[${i}]`, 0, bounds));
  for (let i = 1; i < limits.length; i += 1) {
    const step = (limits[i] ?? 0) - (limits[i - 1] ?? 0);
    if (bounds.must === "ascending" ? step <= 0 : step >= 0)
      throw new SettingsError(
        `${path}[${i}]`,
        "order",
        { other: `${path}[${i - 1}]`, must: bounds.must },
        value
      );
  }
  return limits;
}

/** A day that exists, as YYYY-MM-DD. */
export function readDay(value: unknown, path: string): string | undefined {
  if (value === undefined) return undefined;
  const parts = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  const serial =
    parts === null ? 0 : serialDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (serial === 0 || typeof value !== "string")
    throw new SettingsError(path, "type", { type: "day" }, value);
  return value;
}
