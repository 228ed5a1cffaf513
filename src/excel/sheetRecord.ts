import { RECORD, recordText, type SheetRecord } from "../report/onSheet/sheetRecord";

const NOTHING: SheetRecord = { columns: {}, formats: {} };

/** Asks a sheet for its record; read it after a sync. */
export function loadRecord(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const record = sheet.customProperties.getItemOrNullObject(RECORD);
  record.load("value");
  return record;
}

/** @param record loaded */
export function recordOf(record: Excel.WorksheetCustomProperty): SheetRecord {
  if (record.isNullObject) return NOTHING;
  try {
    return { ...NOTHING, ...(JSON.parse(record.value) as Partial<SheetRecord>) };
  } catch {
    return NOTHING;
  }
}

/** Takes effect with the next sync. @param sheet with its id loaded */
export function keepRecord(sheet: Excel.Worksheet, record: SheetRecord): void {
  sheet.customProperties.add(RECORD, recordText({ ...record, sheet: sheet.id }));
}
