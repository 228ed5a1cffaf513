import { OWN_SHEETS, type KnownTables, type SheetKind } from "../../report/blocks/report";
import { assertWritable } from "../assertWritable";
import { ExcelProblem } from "../excelProblem";
import { ownSheets } from "../ownSheets";
import type { SheetRecord } from "../../report/onSheet/sheetRecord";
import { askDrawnAreas, drawnNames, type DrawnArea } from "./drawnAreas";
import { unmarkedSheets } from "./unmarkedSheets";
import { LEAST_COLUMNS } from "./table/leastColumns";
import { queryTable, standingTable, type StandingTable } from "./table/standingTable";

export interface ExistingSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isVisible: boolean;
  /** Rows and columns in use, from A1. */
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly record: SheetRecord;
  /** What runs draw above and below the table. */
  readonly head?: DrawnArea;
  readonly foot?: DrawnArea;
  /** Version 0.1 wrote it: no run recorded anything on it, and it has no title. */
  readonly isOfFirst: boolean;
  /** It has lost our mark, and was known by its table. */
  readonly isUnmarked: boolean;
  /** The table of ours on it, if the user left it. */
  readonly table?: StandingTable;
}

/** What stands in the workbook before anything is written. */
export interface ExistingSheets {
  /** Sheets of ours, found by their mark. */
  readonly ours: ReadonlyMap<SheetKind, ExistingSheet>;
  /** Sheets of ours that have lost their table but not what stood in it: they are the user's from now on. */
  readonly given: readonly (ExistingSheet & { readonly kind: SheetKind })[];
  /** Hidden names of ours whose sheet or rows are gone. */
  readonly lostNames: readonly Excel.NamedItem[];
  /** Copies of sheets of ours that the user made: they are the user's too. */
  readonly copies: readonly { readonly sheet: Excel.Worksheet; readonly original: string }[];
  /** Lower-case names that are taken, those of our own sheets and tables left out. */
  readonly sheetNames: ReadonlySet<string>;
  readonly tableNames: ReadonlySet<string>;
  /** A run that was cut off has left sheets of its own, or the marks are those of version 0.1: `removeUnfinished` has something to do. */
  readonly areLeftovers: boolean;
  /** No sheet can be added. */
  readonly isStructureProtected: boolean;
  /** Formulas are not calculated unless they are told to be. */
  readonly isManual: boolean;
  /** How many days the workbook counts less than the 1900 system. */
  readonly dayShift: number;
}

/**
 * Looks at what stands in the workbook, before names are chosen and anything is written.
 * @param isLeft sheets that stay as they are: they may be protected
 * @throws ExcelProblem "readOnly", "structureProtected", "sheetProtected": before anything is written
 */
export async function existingSheets(
  context: Excel.RequestContext,
  known: KnownTables,
  isLeft: (kind: SheetKind) => boolean
): Promise<ExistingSheets> {
  const { worksheets, tables, names, protection } = context.workbook;
  tables.load("items/name");
  names.load("items/name,items/type");
  protection.load("protected");
  context.workbook.load("readOnly");
  context.workbook.application.load("calculationMode");
  const own = await ownSheets(context);
  const { ours: marked, copies, others, unfinished, oldProperties, dayShift } = own;
  if (context.workbook.readOnly) throw new ExcelProblem({ code: "readOnly", facts: {} });
  const missing = OWN_SHEETS.filter((kind) => !marked.some((one) => one.kind === kind));
  const unmarked = await unmarkedSheets(context, others, missing, known);
  const found = [...marked, ...unmarked];
  const filled = found.filter(({ kind }) => kind !== "names");
  for (const { kind, sheet } of filled) if (!isLeft(kind)) assertWritable(sheet);
  // Sheets that stand are brought up to date; the first run has to add some.
  if (protection.protected && !filled.some(({ kind }) => kind === "segments"))
    throw new ExcelProblem({ code: "structureProtected", facts: {} });

  const loaded = found.map(({ kind, sheet, record }) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const queries = known[kind] === undefined ? [] : sheet.tables.items.map(queryTable);
    return {
      kind,
      sheet,
      record,
      used,
      queries,
      drawn: askDrawnAreas(names.items, kind, sheet.id),
    };
  });
  await context.sync();
  const ours = new Map<SheetKind, ExistingSheet>();
  const given: (ExistingSheet & { readonly kind: SheetKind })[] = [];
  for (const { kind, sheet, record, used, queries, drawn } of loaded) {
    const usedRows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const columns = known[kind];
    const table = queries
      .map((query) => standingTable(query, columns ?? [], record, usedRows, dayShift))
      .sort((p, q) => q.ours.size - p.ours.size)
      .find(({ ours: matched }) => matched.size >= LEAST_COLUMNS);
    const areas = drawn();
    const existing = {
      sheet,
      name: sheet.name,
      isVisible: sheet.visibility === "Visible",
      usedRows,
      usedColumns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
      record,
      ...areas,
      isOfFirst: record.sheet === undefined && areas.head === undefined,
      isUnmarked: unmarked.some((one) => one.sheet === sheet),
      ...(table === undefined ? {} : { table }),
    };
    const isLost = columns !== undefined && table === undefined && usedRows > 0;
    if (isLost) given.push({ ...existing, kind });
    else ours.set(kind, existing);
  }
  const drawn = [...ours.values()].flatMap(({ head, foot }) => [head?.name.name, foot?.name.name]);
  const ourNames = new Set(
    [...ours.values()].flatMap(({ name, table }) => [name, table?.name ?? name])
  );
  const taken = (items: readonly { readonly name: string }[]): Set<string> =>
    new Set(items.filter(({ name }) => !ourNames.has(name)).map(({ name }) => name.toLowerCase()));
  return {
    ours,
    given,
    lostNames: drawnNames(names.items).filter(({ name }) => !drawn.includes(name)),
    copies: copies.map(({ sheet, original }) => ({ sheet, original: original.name })),
    sheetNames: taken(worksheets.items),
    tableNames: taken([...tables.items, ...names.items]),
    areLeftovers: !protection.protected && unfinished.length + oldProperties.length > 0,
    isStructureProtected: protection.protected,
    isManual: context.workbook.application.calculationMode === "Manual",
    dayShift,
  };
}
