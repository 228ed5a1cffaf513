import type { ExistingSheets } from "../../excel/write/existingSheets";
import { PICKED_VIEWS } from "../../report/accountsWanted";
import type { Report, ReportSheet, SheetKind } from "../../report/blocks/report";
import type { Remark } from "../../wording/remark";

/** Where no sheet can be added, those that stand are brought up to date. */
export function possibleReport(
  report: Report,
  { ours, isStructureProtected }: ExistingSheets
): { readonly report: Report; readonly missing: readonly Remark[] } {
  const isThere = ({ kind }: ReportSheet) => !isStructureProtected || ours.has(kind);
  const missing = report.sheets.filter((sheet) => !isThere(sheet)).map(({ name }) => name);
  // Excel refuses formulas that name a table which is not there.
  const hasTables = report.sheets.every((sheet) => sheet.table === undefined || isThere(sheet));
  const views: readonly SheetKind[] = PICKED_VIEWS;
  const isPossible = (sheet: ReportSheet) =>
    isThere(sheet) && (hasTables || !views.includes(sheet.kind));
  return {
    report: { ...report, sheets: report.sheets.filter(isPossible) },
    missing:
      missing.length === 0 ? [] : [{ code: "notAdded", facts: { sheets: missing.join(", ") } }],
  };
}
