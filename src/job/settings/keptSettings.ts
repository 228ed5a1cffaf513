import { type Settings } from "../../engine/settings/settings";
import { readSettings } from "../../engine/settings/readSettings";
import { DEFAULT_SETTINGS } from "../../engine/settings/defaults";
import { lastSource } from "../../excel/lastSource";
import { isSameList } from "../../excel/read/isSameList";
import type { Context } from "../../excel/context";
import { readWorkbookSettings } from "../../excel/workbookSettings";
import { withoutDays } from "./withoutDays";

/**
 * The settings that the workbook keeps from its last run. Which column is what, which rows and which days count, was decided for the list of that
 * run: for another one it is decided anew.
 * @returns settings for the lists at these addresses
 * @throws SettingsError where what is kept cannot be used
 */
export async function keptSettings(context: Context): Promise<(addresses: string) => Settings> {
  const settings = readSettings((await readWorkbookSettings(context)) ?? {});
  const last = await lastSource(context);
  const { columns, rows } = DEFAULT_SETTINGS;
  return (addresses) =>
    last === undefined || isSameList(last, addresses)
      ? settings
      : { ...withoutDays(settings), columns, rows };
}
