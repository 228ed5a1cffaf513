import { jsonOf } from "./jsonOf";

/**
 * unknown: no such setting. type: not of the kind it must be. choice: not one of `bounds.choices`.
 * range: outside `bounds.min`..`bounds.max`. order: it contradicts the setting `bounds.other`.
 */
type SettingsProblem = "unknown" | "type" | "choice" | "range" | "order";

export interface SettingsBounds {
  readonly type?:
    "number" | "whole number" | "text" | "yes or no" | "day" | "object" | "list of numbers";
  readonly min?: number;
  readonly max?: number;
  /** The bound itself is not allowed. */
  readonly aboveMin?: boolean;
  readonly belowMax?: boolean;
  readonly choices?: readonly string[];
  /** Path of the setting that this one contradicts, and how they must stand. */
  readonly other?: string;
  readonly must?: "less" | "greater" | "ascending" | "descending" | "given" | "empty";
}

/** A setting that cannot be used, named by its path ("abc.a"). The wording makes a sentence of it; the message is for developers. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";

  constructor(
    readonly setting: string,
    readonly problem: SettingsProblem,
    readonly bounds: SettingsBounds,
    readonly value: unknown
  ) {
    super(`setting ${setting}: ${problem} ${JSON.stringify(bounds)}, got ${jsonOf(value)}`);
  }
}
