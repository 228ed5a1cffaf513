import { apiSetNumber } from "../protocol/apiSet";
import type { RequirementSet } from "./manifest/manifest";

/** Undo groups, and the way to ask whether calls can be undone. */
const UNDO_SINCE = apiSetNumber("1.20");

/** The requirement sets of the Excel that is played: all of today's, except that ExcelApi ends where the tester wants. */
export function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: excelApi,
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.4",
    CustomFunctions: "1.9",
    DialogApi: "1.2",
    RibbonApi: "1.2",
    ...(apiSetNumber(excelApi) >= UNDO_SINCE ? { ExcelUndoApiAll: "1.0" } : {}),
  };
}

/** What a manifest asks for and the played Excel does not have: there Excel would not show the add-in. */
export function unmet(
  required: readonly RequirementSet[],
  sets: Readonly<Record<string, string>>
): readonly RequirementSet[] {
  return required.filter(({ name, version }) => !reaches(sets[name], version));
}

function reaches(version: string | undefined, least: string): boolean {
  return version !== undefined && apiSetNumber(version) >= apiSetNumber(least);
}
