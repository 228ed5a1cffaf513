import { ExcelProblem } from "../excelProblem";
import { lastSource } from "../lastSource";
import { firstCells } from "./firstCells";
import { locateSource, type Place } from "./locateSource";
import { splitAddresses } from "./splitAddresses";

/**
 * Finds the lists of a run: those that were asked for, else the one at the selection - with the others, where the last run of this workbook
 * used it together with them.
 * @param address one address or several with ";" between them, or nothing: the selection
 * @throws ExcelProblem with a suggestion where another list of the workbook can be used
 */
export async function locateSources(
  context: Excel.RequestContext,
  address?: string
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
