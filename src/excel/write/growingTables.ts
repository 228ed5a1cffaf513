import { KEPT_TABLES } from "../mark";

/** Tables that Excel may widen while letters are written beside them: their ids, and what of them grows. */
export interface GrowingTables {
  readonly [tableId: string]: "rows" | "columns";
}

/** Asks which tables a run that was cut off has not narrowed again; read it after a sync. */
export function loadGrowing(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEPT_TABLES);
  setting.load("value");
  return setting;
}

/** @param setting loaded */
export function growingOf(setting: Excel.Setting): GrowingTables {
  if (setting.isNullObject) return {};
  try {
    return JSON.parse(String(setting.value)) as GrowingTables;
  } catch {
    return {};
  }
}

/** Takes effect with the next sync: to be kept before the letters are written, and without those tables once they are as they were. */
export function keepGrowing(context: Excel.RequestContext, tables: GrowingTables): void {
  const { settings } = context.workbook;
  if (Object.keys(tables).length > 0) settings.add(KEPT_TABLES, JSON.stringify(tables));
  else settings.getItemOrNullObject(KEPT_TABLES).delete();
}
