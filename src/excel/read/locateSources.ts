import { ExcelProblem } from "../excelProblem";
import { lastSource } from "../lastSource";
import { firstCells } from "./firstCells";
import { locateSource, type Place } from "./locateSource";
import { splitAddresses } from "./splitAddresses";

/**
 * Finds the lists of a run: those that were asked for, else the one at the selection - with the others, where the last run of this workbook
 * used it together with them.
 * @param again a selection on a result sheet stands for the lists of the last run
 * @param address one address or several with ";" between them, or nothing: the selection
 * @throws ExcelProblem with a suggestion where another list of the workbook can be used
 */
export async function locateSources(
  context: Excel.RequestContext,
  address?: string,
  again = false
): Promise<readonly Place[]> {
  try {
    return await locateAll(context, address);
  } catch (error) {
    const isResult = error instanceof ExcelProblem && error.code === "ownResult";
    if (!again || !isResult || error.suggestion === undefined) throw error;
    return locateAll(context, error.suggestion);
  }
}

async function locateAll(
  context: Excel.RequestContext,
  address: string | undefined
): Promise<readonly Place[]> {
  const asked = address === undefined ? [undefined] : splitAddresses(address);
  const places: Place[] = [];
  for (const one of asked.length > 1 ? asked : [address])
    places.push(await locateSource(context, one));
  return address === undefined ? withOthers(context, places[0]!) : places;
}

async function withOthers(context: Excel.RequestContext, place: Place): Promise<readonly Place[]> {
  const begins = firstCells((await lastSource(context)) ?? "");
  const [own] = firstCells(place.range.address);
  if (begins.length < 2 || own === undefined || !begins.includes(own)) return [place];
  try {
    const places: Place[] = [];
    for (const begin of begins)
      places.push(begin === own ? place : await locateSource(context, begin));
    return places;
  } catch (error) {
    // One of them is gone: this one alone, and whatever else has its header is offered again.
    if (error instanceof ExcelProblem) return [place];
    throw error;
  }
}
