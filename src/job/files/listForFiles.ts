import { tableOfHeader } from "../../engine/aggregates/tableOfHeader";
import { recogniseLayout } from "../../engine/sales/layout/recogniseLayout";
import { DEFAULT_SETTINGS } from "../../engine/settings/defaults";
import type { Context } from "../../excel/context";
import { ExcelProblem } from "../../excel/excelProblem";
import { lastSource } from "../../excel/lastSource";
import { locateAgain } from "../../excel/read/locateAgain";
import { locateSources } from "../../excel/read/locateSources";
import type { Place } from "../../excel/read/locateSource";
import { readSource } from "../../excel/read/readSource";
import { sourceParts } from "../../excel/read/sourceParts";
import { splitAddresses } from "../../excel/read/splitAddresses";
import { suggestSource } from "../../excel/read/suggestSource";

/** A list of the workbook, or several that belong together, with which files can be read. */
export interface ListForFiles {
  /** "Sales!A1:F900" */
  readonly address: string;
  /** The last run of this workbook read it together with files. */
  readonly wasTogether: boolean;
}

/**
 * The list with which files can be read as one: that of the last run, where it was read with files, else the one at the selection, else the largest one.
 * @param todayDay serial day of today on this computer
 * @returns undefined where none of these is a list of sales
 */
export async function listForFiles(
  context: Context,
  todayDay: number
): Promise<ListForFiles | undefined> {
  const { files, sheets } = sourceParts((await lastSource(context)) ?? "");
  const together =
    files.length > 0 && sheets !== undefined
      ? await locateAgain(context, splitAddresses(sheets))
      : undefined;
  const places = together ?? (await placesThere(context));
  const [first] = places;
  if (first === undefined) return undefined;
  const { head } = await readSource(context, first, todayDay);
  const { columns, rows } = DEFAULT_SETTINGS;
  const isResult = tableOfHeader(head.values[0] ?? []) !== undefined;
  if (isResult || recogniseLayout(head, { columns, header: rows.header }).shape === "none")
    return undefined;
  return {
    address: places.map(({ range }) => range.address).join(";"),
    wasTogether: together !== undefined,
  };
}

async function placesThere(context: Context): Promise<readonly Place[]> {
  try {
    return await locateSources(context);
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const address = error.problem.suggestion ?? (await suggestSource(context, sheet));
    return address === undefined ? [] : locateSources(context, address);
  }
}
