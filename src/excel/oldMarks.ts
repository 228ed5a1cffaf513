import { TABLE_NAMES, type SheetKind } from "../report/blocks/report";
import { KEPT_SETTINGS, KEPT_SOURCE, SHEET_MARK } from "../report/onSheet/marks";
import { kindOf } from "./mark";

/** Files of version 0.1 have their marks among the custom properties of the document (ExcelApi 1.7), under names that begin so. */
const BEGINNING = "standin.";

interface OldMarks {
  readonly kinds: ReadonlyMap<Excel.Worksheet, SheetKind>;
  /** To be deleted, which Excel on the web cannot undo: never in an undo group. */
  readonly properties: readonly Excel.CustomProperty[];
}

/** Whether a workbook may have such marks. @param tables names of its tables */
export function mayHaveOldMarks(tables: readonly string[]): boolean {
  return tables.includes(TABLE_NAMES.segments);
}

/**
 * Looks for marks of version 0.1. Each is asked for by its name, and the settings, which are long, only whether they are there: Excel for Windows comes down
 * when a value of more than 255 characters is read (OfficeDev/office-js issues 4002 and 4378).
 * @param sheets names loaded
 */
export async function oldMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<OldMarks> {
  const { custom } = context.workbook.properties;
  const marks = sheets.map((sheet) => {
    const name = `${BEGINNING}sheet.${encodeURIComponent(sheet.name)}.${SHEET_MARK}`;
    return { sheet, property: custom.getItemOrNullObject(name).load("value") };
  });
  const settings = [KEPT_SETTINGS, KEPT_SOURCE].map((key) =>
    custom.getItemOrNullObject(`${BEGINNING}setting.${key}`).load("key")
  );
  await context.sync();
  return {
    kinds: new Map(
      marks.flatMap(({ sheet, property }) => {
        const kind = kindOf(property);
        return kind === undefined ? [] : [[sheet, kind] as const];
      })
    ),
    properties: [...marks.map(({ property }) => property), ...settings].filter(
      ({ isNullObject }) => !isNullObject
    ),
  };
}

/** Puts marks of today in their place. @param sheets names loaded */
export async function renewOldMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<void> {
  const { kinds, properties } = await oldMarks(context, sheets);
  for (const [sheet, kind] of kinds) sheet.customProperties.add(SHEET_MARK, kind);
  for (const property of properties) property.delete();
  if (properties.length > 0) await context.sync();
}
