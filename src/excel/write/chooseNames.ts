import { type ReportNames, OWN_SHEETS, type SheetKind } from "../../report/blocks/report";
import { SHEET_NAME, TABLE_NAME } from "../limits";
import type { ExistingSheets } from "./existingSheets";
import { freeName } from "./freeName";

/** Names for the results: those of an earlier run where they stand, else the wanted ones, with a number where they are taken. */
export function chooseNames(existing: ExistingSheets, wanted: ReportNames): ReportNames {
  const { ours, sheetNames, tableNames } = existing;
  const sheets: { [kind in SheetKind]?: string } = {};
  for (const kind of OWN_SHEETS) {
    sheets[kind] =
      ours.get(kind)?.name ?? freeName(wanted.sheets[kind], sheetNames, SHEET_NAME, " ");
  }
  return {
    sheets: sheets as ReportNames["sheets"],
    segmentsTable:
      ours.get("segments")?.table?.name ??
      freeName(wanted.segmentsTable, tableNames, TABLE_NAME, ""),
    namesTable:
      ours.get("names")?.table?.name ?? freeName(wanted.namesTable, tableNames, TABLE_NAME, ""),
    runsTable:
      ours.get("runs")?.table?.name ?? freeName(wanted.runsTable, tableNames, TABLE_NAME, ""),
  };
}
