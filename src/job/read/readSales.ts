import type { Encoded } from "../../engine/sales/encoding/encoder";
import { findSiblings } from "../../excel/read/findSiblings";
import { otherList } from "../../excel/read/otherList";
import { runExcel } from "../../excel/runExcel";
import type { Run } from "../run";
import { createWays } from "./createWays";
import { findLists } from "./findLists";
import { finishEncoding } from "./finishEncoding";
import { joinLists } from "./joinLists";
import { layoutIssues } from "./layoutIssues";
import { mayHaveSiblings } from "./mayHaveSiblings";
import { readRows } from "./readRows";
import { recogniseLists } from "./recogniseLists";
import { rivalLists } from "./rivalLists";
import type { NotSales, SalesRead } from "./salesRead";

/**
 * From cells to sales: finds the lists, recognises each by its head, reads the columns that matter in blocks and encodes each as it arrives.
 * @throws ExcelProblem, AbortError
 */
export function readSales(run: Run): Promise<SalesRead | NotSales> {
  return runExcel(async (context) => {
    const { sources, address, selected } = await findLists(context, run);
    const settings = run.settingsFor(address);
    const recognised = recogniseLists(sources, settings, selected);
    if (recognised.kind === "notAList") {
      const suggestion = await otherList(context, recognised.source);
      const notSales = { ...recognised, kind: "notSales", address } as const;
      return suggestion === undefined ? notSales : { ...notSales, suggestion };
    }

    const [first] = recognised.lists;
    const joined = joinLists(recognised.lists, settings.rows.hidden === "all");
    const rivals = rivalLists(sources, first, settings);
    const ways = await createWays(context, joined, rivals, address, run);
    await readRows(context, joined.lists, ways, run);
    const encoded: Encoded[] = [];
    for (const { encoder } of ways) encoded.push(await finishEncoding(encoder, run.request.signal));
    return {
      ...joined,
      kind: "sales",
      address,
      encoded: encoded[0]!,
      rivals: rivals.map((rival, i) => ({ ...rival, sales: encoded[i + 1]!.sales })),
      layoutIssues: layoutIssues(joined),
      siblings: mayHaveSiblings(first)
        ? await findSiblings(context, first.source, first.layout.headerRows, sources)
        : [],
    };
  });
}
