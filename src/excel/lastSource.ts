import { KEPT_SOURCE } from "../report/onSheet/marks";

/**
 * Address of the list of the last run, so that a click on a result leads back to it.
 * @returns "Sales!A1:F900", or undefined before the first run
 */
export async function lastSource(context: Excel.RequestContext): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(KEPT_SOURCE);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? undefined : String(setting.value);
}

/** Takes effect with the next sync. */
export function rememberSource(context: Excel.RequestContext, address: string): void {
  context.workbook.settings.add(KEPT_SOURCE, address);
}
