import type { RequirementSet } from "./manifest/manifest";

/** The requirement sets of the Excel that is played: all of today's, except that ExcelApi ends where the tester wants. */
export function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: excelApi,
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.4",
    CustomFunctions: "1.9",
    DialogApi: "1.2",
    RibbonApi: "1.2",
  };
}

/** What a manifest asks for and the played Excel does not have: there Excel would not show the add-in. */
export function unmet(
  required: readonly RequirementSet[],
  sets: Readonly<Record<string, string>>
): readonly RequirementSet[] {
  return required.filter(({ name, version }) => !reaches(sets[name], version));
}

/** "1.20" is newer than "1.3": versions are pairs, not decimal numbers. */
function reaches(version: string | undefined, least: string): boolean {
  if (version === undefined) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
