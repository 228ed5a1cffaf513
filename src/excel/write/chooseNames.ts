import {
  type KnownTables,
  type ReportNames,
  OWN_SHEETS,
  type SheetKind,
} from "../../report/blocks/report";
import { SHEET_NAME, TABLE_NAME } from "../limits";
import type { ExistingSheets } from "./existingSheets";
import { freeName } from "./freeName";
import { finalHeaders } from "./table/finalHeaders";
import type { StandingTable } from "./table/standingTable";

type WantedNames = Omit<ReportNames, "segmentsHeaders"> & {
  /** Headers of the table Segments, by their ids. */
  readonly headers: ReadonlyMap<string, string>;
};

/** Names for the results: those of an earlier run where they stand, else the wanted ones, with a number where they are taken. */
export function chooseNames(
  existing: ExistingSheets,
  wanted: WantedNames,
  known: KnownTables
): ReportNames {
  const { ours, sheetNames, tableNames } = existing;
  const sheets: { [kind in SheetKind]?: string } = {};
  for (const kind of OWN_SHEETS) {
    sheets[kind] =
      ours.get(kind)?.name ?? freeName(wanted.sheets[kind], sheetNames, SHEET_NAME, " ");
  }
  const segments = ours.get("segments")?.table;
  return {
    sheets: sheets as ReportNames["sheets"],
    segmentsTable: segments?.name ?? freeName(wanted.segmentsTable, tableNames, TABLE_NAME, ""),
    namesTable: freeName(wanted.namesTable, tableNames, TABLE_NAME, ""),
    runsTable:
      ours.get("runs")?.table?.name ?? freeName(wanted.runsTable, tableNames, TABLE_NAME, ""),
    segmentsHeaders: segments === undefined ? {} : standingHeaders(segments, wanted.headers, known),
  };
}

function standingHeaders(
  standing: StandingTable,
  headers: ReadonlyMap<string, string>,
  { segments: known = [] }: KnownTables
): ReportNames["segmentsHeaders"] {
  const wanted = known.flatMap(({ id, names }) => {
    const header = headers.get(id);
    return header === undefined ? [] : [{ id, names, header }];
  });
  const { ours, record } = standing;
  const deleted = wanted.filter(({ id }) => !ours.has(id) && id in record.columns);
  return Object.fromEntries([
    ...finalHeaders(standing, wanted),
    ...deleted.map(({ id }) => [id, null] as const),
  ]);
}
