/** Columns that say whether a row is a sale at all. docs/reading.md#not-sold. */
import { foldText } from "../text/foldText";
import { withoutAccents } from "../text/withoutAccents";
import { statusMeaning } from "../words/statuses";
import type { Candidate } from "./candidates";
import type { StatusColumn } from "./layout";

/** More different texts are no statuses. */
const MAX_TEXTS = 40;
/** Yes, no and what else may stand for them. */
const MAX_ANSWERS = 4;
const HEADER =
  /(^| )(\p{L}*status|state|stage|statut|etat|zustand|estado|situacao|stato|stav|stan|статус\p{L}*|состояние|стадия|стадія|етап|этап|стан)( |$)|สถานะ|สถานภาพ/u;

/** @param taken columns that have a role. */
export function statusColumns(
  all: readonly Candidate[],
  taken: ReadonlySet<number>
): readonly StatusColumn[] {
  return all.flatMap(({ column, header, profile }): readonly StatusColumn[] => {
    if (taken.has(column) || profile.distinct > MAX_TEXTS) return [];
    const name = withoutAccents(foldText(header));
    if (statusMeaning(name) === "unsold" && isYesNo(profile))
      return [{ column, name: header, says: "yes" }];
    const isStatus = HEADER.test(name) && profile.words >= 0.5;
    return isStatus ? [{ column, name: header, says: "words" }] : [];
  });
}

/** Not how many were cancelled. */
function isYesNo({ distinct, numbers, min, max }: Candidate["profile"]): boolean {
  return distinct <= MAX_ANSWERS && (numbers === 0 || (min >= 0 && max <= 1));
}
