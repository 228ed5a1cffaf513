import type { Context } from "../../excel/context";
import { findSiblings } from "../../excel/read/findSiblings";
import { otherList } from "../../excel/read/otherList";
import { readBlocks } from "../../excel/read/readBlocks";
import { watchLists } from "../../excel/read/watchLists";
import { namesToUse } from "../names/namesToUse";
import { aggregateTables } from "./aggregateTables";
import { currencyRuns } from "./currencyRuns";
import { findLists } from "./findLists";
import { mayHaveSiblings } from "./mayHaveSiblings";
import type { Origin } from "../lists/origin";

/** Lists on the sheets of the workbook. */
export function workbookOrigin(context: Context): Origin {
  return {
    find: (asked) => findLists(context, asked),
    otherList: (source) => otherList(context, source),
    blocks: (source, columns, signal) => readBlocks(context, source, columns, signal),
    currencyRuns: (lists, signal) => currencyRuns(context, lists, signal),
    aggregates: (source, signal) => aggregateTables(context, source, signal),
    names: (changes) => namesToUse(context, changes),
    watch: (sources, onChange) => watchLists(context, sources, onChange),
    siblings: async (first, sources) =>
      mayHaveSiblings(first)
        ? findSiblings(context, first.source, first.layout.headerRows, sources)
        : [],
  };
}
