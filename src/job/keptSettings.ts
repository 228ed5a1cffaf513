import { DEFAULT_SETTINGS, readSettings, type Settings } from "../engine/settings";
import { lastSource } from "../excel/lastSource";
import { firstCells } from "../excel/read/firstCells";
import { runExcel } from "../excel/runExcel";
import { readWorkbookSettings } from "../excel/workbookSettings";

/**
 * The settings that the workbook keeps from its last run. Which column is what, and which rows count, was decided for the list of that run: for
 * another one it is decided anew.
 * @returns settings for the lists at these addresses
 */
export function keptSettings(): Promise<(addresses: string) => Settings> {
  return runExcel(async (context) => {
    const settings = readSettings((await readWorkbookSettings(context)) ?? {});
    const [last] = firstCells((await lastSource(context)) ?? "");
    const { columns, rows } = DEFAULT_SETTINGS;
    return (addresses) =>
      last === undefined || last === firstCells(addresses)[0]
        ? settings
        : { ...settings, columns, rows };
  });
}
