import type { ColumnRole } from "../../settings/settings";
import type { Dimension } from "../sales";

/** "ignored": a column that says what it is, and it is nothing that is needed. */
export type HeaderRole =
  ColumnRole | Exclude<Dimension["role"], "other"> | "otherDimension" | "ignored";

export interface RoleWords {
  readonly role: HeaderRole;
  readonly best: readonly string[];
  readonly plain: readonly string[];
  readonly last: readonly string[];
  readonly vague?: readonly string[];
}

/** Words of lines like "a|b|c". */
export function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split("|"));
}
