import type { Context } from "../../excel/context";
import { locateSources } from "../../excel/read/locateSources";
import { readSource } from "../../excel/read/readSource";
import type { Source } from "../../excel/read/source";
import type { Asked, FoundLists } from "../lists/foundLists";

/** Finds the lists of the request and reads the head of each. @throws ExcelProblem */
export async function findLists(context: Context, { request, runAt }: Asked): Promise<FoundLists> {
  const places = await locateSources(context, request.address, request.again);
  const sources: Source[] = [];
  for (const place of places) sources.push(await readSource(context, place, Math.floor(runAt)));
  const address = sources.map((source) => source.address).join(";");
  const rows = sources.reduce((sum, { rowCount }) => sum + rowCount, 0);
  request.onEvent({ kind: "located", address, rows });
  return { sources, address, selected: sources[places.findIndex(({ selected }) => selected)] };
}
