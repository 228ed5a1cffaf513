import type { NamedJoin } from "../../engine/sales/spelling/joinNamed";
import type { Context } from "../../excel/context";
import { readNames } from "../../excel/read/readNames";
import type { SourceList } from "../../report/foundIssues";
import type { NamesChange } from "../job";
import { editNames } from "./editNames";

/** The rows of the table Names as they will stand after this run, and where they stand now. */
export interface NamesToUse {
  readonly rows: readonly NamedJoin[];
  /** Absent where the workbook has no such table yet. */
  readonly place?: SourceList;
}

/** Reads the table Names; what the user has just asked for counts already, and is written with the result. */
export async function namesToUse(
  context: Context,
  changes: readonly NamesChange[]
): Promise<NamesToUse> {
  const names = await readNames(context);
  const { added, removed } = editNames(names?.rows ?? [], changes);
  const kept = (names?.rows ?? []).map((row, i) =>
    removed.includes(i) ? (["", ""] as const) : row
  );
  const rows = [...kept, ...added];
  if (names === undefined) return { rows };
  const { sheet, first } = names;
  return { rows, place: { sheet: sheet.name, firstRow: 0, ...first } };
}
