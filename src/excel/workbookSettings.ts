/** The settings of the last run, kept in the workbook. They hold no personal data. */
const KEY = "KeyCustomers.settings";

/** As they were stored; undefined without any. */
export async function readWorkbookSettings(context: Excel.RequestContext): Promise<unknown> {
  const item = context.workbook.settings.getItemOrNullObject(KEY);
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
  context.workbook.settings.add(KEY, JSON.stringify(settings));
}
