import { tableOfHeader } from "../../engine/aggregates/tableOfHeader";
import { recogniseLayout } from "../../engine/sales/layout/recogniseLayout";
import type { SourceHead } from "../../engine/sales/layout/layout";
import type { Settings } from "../../engine/settings/settings";
import type { Context } from "../../excel/context";
import { ExcelProblem } from "../../excel/excelProblem";
import { lastSource } from "../../excel/lastSource";
import { addressOf } from "../../excel/read/addressOf";
import { locateAgain } from "../../excel/read/locateAgain";
import { locateSources } from "../../excel/read/locateSources";
import type { Place } from "../../excel/read/locateSource";
import { readSource } from "../../excel/read/readSource";
import { sourceParts } from "../../excel/read/sourceParts";
import { splitAddresses } from "../../excel/read/splitAddresses";
import { largestLists } from "../../excel/read/suggestSource";
import { keptSettings } from "../settings/keptSettings";

/** A list of the workbook, or several that belong together, with which files can be read. */
export interface ListForFiles {
  /** "Sales!A1:F900" */
  readonly address: string;
  /** The last run of this workbook read it together with files. */
  readonly wasTogether: boolean;
}

/** As many lists are looked at where the selection is in none of sales: nobody asked for it, so it must not take long. */
const LOOK_LISTS = 5;

/**
 * The list with which files can be read as one: that of the last run, where it was read with files, else the one at the selection, else the largest
 * list of sales.
 * @param todayDay serial day of today on this computer
 * @returns undefined where none of these is a list of sales
 * @throws SettingsError where the settings that the workbook keeps cannot be used
 */
export async function listForFiles(
  context: Context,
  todayDay: number
): Promise<ListForFiles | undefined> {
  const { files, sheets } = sourceParts((await lastSource(context)) ?? "");
  if (files.length > 0 && sheets !== undefined) {
    const places = await locateAgain(context, splitAddresses(sheets));
    if (places !== undefined) return { address: addressOf(places), wasTogether: true };
  }
  const settingsFor = await keptSettings(context);
  const offer = async (places: readonly Place[]): Promise<ListForFiles | undefined> => {
    const [first] = places;
    if (first === undefined) return undefined;
    const { head } = await readSource(context, first, todayDay);
    const address = addressOf(places);
    return isOfSales(head, settingsFor(address)) ? { address, wasTogether: false } : undefined;
  };
  const selected = await offer(await placesAtSelection(context));
  if (selected !== undefined) return selected;
  let looked = 0;
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  for await (const { address } of largestLists(context, sheet)) {
    const found = await offer(await locateSources(context, address));
    looked += 1;
    if (found !== undefined || looked === LOOK_LISTS) return found;
  }
  return undefined;
}

async function placesAtSelection(context: Context): Promise<readonly Place[]> {
  try {
    return await locateSources(context);
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    const { suggestion } = error.problem;
    return suggestion === undefined ? [] : locateSources(context, suggestion);
  }
}

function isOfSales(head: SourceHead, { columns, rows }: Settings): boolean {
  if (tableOfHeader(head.values[0] ?? []) !== undefined) return false;
  return recogniseLayout(head, { columns, header: rows.header }).shape !== "none";
}
