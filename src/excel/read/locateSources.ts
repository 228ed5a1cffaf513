import { ExcelProblem } from "../excelProblem";
import { lastSource } from "../lastSource";
import { addressOf } from "./addressOf";
import { isSameList } from "./isSameList";
import { locateAgain } from "./locateAgain";
import { locateSource, type Place } from "./locateSource";
import { sourceNames } from "./sourceNames";
import { sourceParts } from "./sourceParts";
import { splitAddresses } from "./splitAddresses";
import { suggestSource } from "./suggestSource";

/**
 * Finds the lists of a run: those that were asked for, else the one at the selection - with the others, where the last run of this workbook
 * used it together with them; where some of these were in files, the user decides.
 * @param address one address or several with ";" between them, or nothing: the selection
 * @param again the lists at the address as they are now, however they have grown; a selection on a result sheet stands for those of the last run
 * @throws ExcelProblem with a suggestion where another list of the workbook can be used
 */
export async function locateSources(
  context: Excel.RequestContext,
  address?: string,
  again = false
): Promise<readonly Place[]> {
  if (address !== undefined) {
    const asked = splitAddresses(address);
    if (again) {
      const now = await locateAgain(context, asked);
      if (now === undefined) throw new ExcelProblem({ code: "sourceNotFound", facts: { address } });
      return now;
    }
    const places: Place[] = [];
    for (const one of asked.length > 1 ? asked : [address])
      places.push(await locateSource(context, one));
    await refuseOverlap(context, places);
    return places;
  }
  const last = splitAddresses((await lastSource(context)) ?? "");
  const { files, sheets } = sourceParts(last.join(";"));
  try {
    return await withOthers(context, await locateSource(context), sheets, files);
  } catch (error) {
    if (!(error instanceof ExcelProblem) || error.problem.code !== "ownResult") throw error;
    if (files.length > 0)
      throw new ExcelProblem({ code: "filesNotKept", facts: sourceNames(last.join(";")) });
    const places = last.length > 0 ? await locateAgain(context, last) : undefined;
    if (again && places !== undefined) return places;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const suggestion = places ? addressOf(places) : await suggestSource(context, sheet);
    throw new ExcelProblem({ code: "ownResult", facts: {}, suggestion });
  }
}

/** What is named twice would be counted twice. */
async function refuseOverlap(
  context: Excel.RequestContext,
  places: readonly Place[]
): Promise<void> {
  const [one, other] = await overlapping(context, places);
  if (one !== undefined && other !== undefined)
    throw new ExcelProblem({
      code: "overlappingLists",
      facts: { address: one.range.address, other: other.range.address },
    });
}

/** The first two that have cells in common; else nothing. */
async function overlapping(
  context: Excel.RequestContext,
  places: readonly Place[]
): Promise<readonly Place[]> {
  if (places.length < 2) return [];
  for (const { sheet } of places) sheet.load("id");
  await context.sync();
  for (const [i, one] of places.entries()) {
    const other = places.slice(0, i).find((before) => overlap(before, one));
    if (other !== undefined) return [other, one];
  }
  return [];
}

function overlap(one: Place, other: Place): boolean {
  const [a, b] = [one.range, other.range];
  return (
    one.sheet.id === other.sheet.id &&
    a.rowIndex < b.rowIndex + b.rowCount &&
    b.rowIndex < a.rowIndex + a.rowCount &&
    a.columnIndex < b.columnIndex + b.columnCount &&
    b.columnIndex < a.columnIndex + a.columnCount
  );
}

async function withOthers(
  context: Excel.RequestContext,
  place: Place,
  sheets: string | undefined,
  files: readonly string[]
): Promise<readonly Place[]> {
  const isOwn = (address: string): boolean => isSameList(address, place.range.address);
  const lists = splitAddresses(sheets ?? "");
  // All sheets would be written from a part of the sales.
  const withoutFiles = (places: readonly Place[]): ExcelProblem =>
    new ExcelProblem({
      code: "listWithoutFiles",
      facts: { files: files.join(", ") },
      suggestion: addressOf(places),
    });
  if (!lists.some(isOwn)) {
    if (files.length === 0 || lists.length === 0) return [place];
    const there = await locateAgain(context, lists);
    // The sheet was renamed, or the list has moved: this may be it.
    const mayBeIt =
      there === undefined || (await overlapping(context, [...there, place])).includes(place);
    if (mayBeIt) throw withoutFiles([place]);
    return [place];
  }
  const found = lists.length < 2 ? undefined : await locateAgain(context, lists);
  // One of them is gone: this one alone, and whatever else has its header is offered again.
  const places = found?.map((one) =>
    isOwn(one.range.address) ? { ...place, selected: true as const } : one
  ) ?? [place];
  if (files.length > 0) throw withoutFiles(places);
  return places;
}
