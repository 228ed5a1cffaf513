import type { SheetKind } from "../report/blocks/report";
import { askDayShift } from "./dayShift";
import { isUnfinished, kindOf, loadMark } from "./mark";
import { mayHaveOldMarks, oldMarks } from "./oldMarks";
import type { SheetRecord } from "../report/onSheet/sheetRecord";
import { loadRecord, recordOf } from "./sheetRecord";

export interface OwnSheet {
  readonly kind: SheetKind;
  /** Loaded: id, name, visibility, protection, and id and name of its tables. */
  readonly sheet: Excel.Worksheet;
  readonly record: SheetRecord;
}

interface OwnSheets {
  /** One for each kind that the workbook has. */
  readonly ours: readonly OwnSheet[];
  /** A copied sheet has the marks of the one that it was copied from: it is the user's. */
  readonly copies: readonly (OwnSheet & { readonly original: Excel.Worksheet })[];
  /** Added by a run that did not come to its end. */
  readonly unfinished: readonly Excel.Worksheet[];
  /** Without a mark of ours. */
  readonly others: readonly Excel.Worksheet[];
  /** Marks and settings of version 0.1 in the document's properties. */
  readonly oldProperties: readonly Excel.CustomProperty[];
  /** How many days the workbook counts less than the 1900 system. */
  readonly dayShift: number;
}

/** Finds the sheets of ours by their marks, wherever they were moved and whatever they are called. What the caller has queued is sent with it. */
export async function ownSheets(context: Excel.RequestContext): Promise<OwnSheets> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const dayShift = askDayShift(context);
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    sheet.protection.load("protected");
    sheet.tables.load("items/id,items/name");
    return { sheet, mark: loadMark(sheet), record: loadRecord(sheet) };
  });
  await context.sync();
  const { kinds, properties } = await marksOfFirst(context, asked);
  const marked = asked.flatMap(({ sheet, mark, record }): OwnSheet[] => {
    const kind = kindOf(mark) ?? kinds.get(sheet);
    return kind === undefined ? [] : [{ kind, sheet, record: recordOf(record) }];
  });
  const ours = new Map<SheetKind, OwnSheet>();
  for (const one of [...marked].sort((p, q) => doubt(p) - doubt(q)))
    if (!ours.has(one.kind)) ours.set(one.kind, one);
  return {
    ours: marked.filter((one) => ours.get(one.kind) === one),
    copies: marked
      .filter((one) => ours.get(one.kind) !== one)
      .map((one) => ({ ...one, original: ours.get(one.kind)!.sheet })),
    unfinished: asked.filter(({ mark }) => isUnfinished(mark)).map(({ sheet }) => sheet),
    others: asked
      .filter(({ mark, sheet }) => mark.isNullObject && !kinds.has(sheet))
      .map(({ sheet }) => sheet),
    oldProperties: properties,
    dayShift: dayShift(),
  };
}

/** Only where no sheet has a mark of today. */
async function marksOfFirst(
  context: Excel.RequestContext,
  asked: readonly {
    readonly sheet: Excel.Worksheet;
    readonly mark: Excel.WorksheetCustomProperty;
  }[]
): ReturnType<typeof oldMarks> {
  const sheets = asked.map(({ sheet }) => sheet);
  const tables = sheets.flatMap((sheet) => sheet.tables.items.map(({ name }) => name));
  return asked.every(({ mark }) => mark.isNullObject) && mayHaveOldMarks(tables)
    ? await oldMarks(context, sheets)
    : { kinds: new Map(), properties: [] };
}

/** The record tells the ids of its own sheet and table, which a copy does not have. Where a program gave new ones to all, Excel's name for a copy is left. */
function doubt({ sheet, record }: OwnSheet): number {
  const isItself =
    record.sheet === sheet.id || sheet.tables.items.some(({ id }) => id === record.table);
  return (isItself ? 0 : 2) + (/ \(\d+\)$/.test(sheet.name) ? 1 : 0);
}
