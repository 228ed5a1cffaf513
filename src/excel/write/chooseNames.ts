import {
  type KnownColumn,
  type KnownTables,
  type ReportNames,
  OWN_SHEETS,
  TABLE_NAMES,
  type TablePlace,
  type TableKind,
} from "../../report/blocks/report";
import { SHEET_NAME, TABLE_NAME } from "../limits";
import type { ExistingSheets } from "./existingSheets";
import { freeName } from "./freeName";
import { finalHeaders } from "./table/finalHeaders";
import type { StandingTable } from "./table/standingTable";

/** Tables whose columns formulas on other sheets name. */
type NamedTable =
  "segments" | "accounts" | "people" | "log" | "managers" | "training" | "strategies";

interface WantedNames extends Pick<ReportNames, "sheets"> {
  /** By the ids of the columns. */
  readonly headers: { readonly [kind in NamedTable]: ReadonlyMap<string, string> };
}

/** Names for the results: those of an earlier run where they stand, else the wanted ones, with a number where they are taken. */
export function chooseNames(
  existing: ExistingSheets,
  wanted: WantedNames,
  known: KnownTables
): ReportNames {
  const { ours, sheetNames, tableNames } = existing;
  const sheets = OWN_SHEETS.map((kind) => [
    kind,
    ours.get(kind)?.name ?? freeName(wanted.sheets[kind], sheetNames, SHEET_NAME, " "),
  ]);
  const tables = Object.entries(TABLE_NAMES).map(([kind, name]) => [
    kind,
    ours.get(kind as TableKind)?.table?.name ?? freeName(name, tableNames, TABLE_NAME, ""),
  ]);
  const headersOf = (kind: NamedTable): StandingHeaders => {
    const standing = ours.get(kind)?.table;
    return standing === undefined
      ? {}
      : standingHeaders(standing, wanted.headers[kind], known[kind] ?? []);
  };
  return {
    sheets: Object.fromEntries(sheets) as ReportNames["sheets"],
    tables: Object.fromEntries(tables) as ReportNames["tables"],
    segmentsHeaders: headersOf("segments"),
    accountsHeaders: headersOf("accounts"),
    peopleHeaders: headersOf("people"),
    logHeaders: headersOf("log"),
    tablePlaces: Object.fromEntries(
      [...ours].flatMap(([kind, { table }]) => (table ? [[kind, placeOf(table)]] : []))
    ),
    managersHeaders: headersOf("managers"),
    trainingHeaders: headersOf("training"),
    strategiesHeaders: headersOf("strategies"),
  };
}

function placeOf({ row, column, ours }: StandingTable): TablePlace {
  return {
    row,
    columns: Object.fromEntries(Array.from(ours, ([id, place]) => [id, column + place])),
  };
}

type StandingHeaders = ReportNames["segmentsHeaders"];

function standingHeaders(
  standing: StandingTable,
  headers: ReadonlyMap<string, string>,
  known: readonly KnownColumn[]
): StandingHeaders {
  const wanted = known.flatMap(({ id, names }) => {
    const header = headers.get(id);
    return header === undefined ? [] : [{ id, names, header }];
  });
  const { ours, record } = standing;
  const missing = wanted.filter(({ id }) => !ours.has(id));
  // A column of the user's may be called like one that is added.
  const taken = new Set(standing.columns.map(({ header }) => header.toLowerCase()));
  return Object.fromEntries([
    ...finalHeaders(standing, wanted),
    ...missing.map(
      ({ id, header }) =>
        [id, id in record.columns ? null : freeName(header, taken, TABLE_NAME, "")] as const
    ),
  ]);
}
