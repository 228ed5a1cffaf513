import { KEPT_SETTINGS } from "../report/onSheet/marks";

/** The settings of the last run, kept in the workbook, as they were stored; undefined without any. They hold no personal data. */
export async function readWorkbookSettings(context: Excel.RequestContext): Promise<unknown> {
  const item = context.workbook.settings.getItemOrNullObject(KEPT_SETTINGS);
  item.load("value");
  await context.sync();
  if (item.isNullObject || typeof item.value !== "string") return undefined;
  try {
    return JSON.parse(item.value);
  } catch {
    return undefined;
  }
}

/** Takes effect with the next sync. Kept as text: Excel would turn texts that look like dates into dates. */
export function keepWorkbookSettings(context: Excel.RequestContext, settings: object): void {
  context.workbook.settings.add(KEPT_SETTINGS, JSON.stringify(settings));
}
