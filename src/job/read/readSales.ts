import { otherCustomerColumns } from "../../engine/sales/layout/rivalColumns";
import { tableOfHeader } from "../../engine/aggregates/tableOfHeader";
import type { Source } from "../../excel/read/source";
import type { AggregateTables } from "../lists/aggregateTables";
import type { Origin } from "../lists/origin";
import type { Reading } from "../lists/reading";
import { assertUnchanged } from "./assertUnchanged";
import { encodeWays } from "./encodeWays";
import { isContradictory } from "./isContradictory";
import { joinLists } from "../lists/joinLists";
import { namedRepeats } from "./namedRepeats";
import { layoutIssues } from "./layoutIssues";
import { recogniseLists } from "./recogniseLists";
import { rivalLists } from "./rivalLists";
import { watchOf } from "./watchOf";
import type { NotSales, SalesRead } from "../lists/salesRead";

/**
 * From cells to sales: finds the lists, recognises each by its head, reads the columns that matter in blocks and encodes each as it arrives.
 * Where the customers contradict themselves, the next best columns are read along, to be offered. docs/reading.md#contradictions.
 * @throws ExcelProblem "sourceChanged" where somebody changed the lists meanwhile, and others; AbortError
 */
export async function readSales(
  origin: Origin,
  run: Reading
): Promise<SalesRead | NotSales | AggregateTables> {
  const { sources, address, selected } = await origin.find(run);
  if (origin.aggregates && sources.length === 1 && isAggregated(sources[0]!))
    return origin.aggregates(sources[0]!, run.request.signal);
  const settings = run.settingsFor(address);
  const recognised = recogniseLists(sources, settings, selected);
  if (recognised.kind === "notAList") {
    const suggestion = await origin.otherList(recognised.source);
    const notSales = { ...recognised, kind: "notSales", address } as const;
    return suggestion === undefined ? notSales : { ...notSales, suggestion };
  }

  const [first] = recognised.lists;
  const joined = joinLists(recognised.lists, settings.rows.hidden === "all");
  const watch = watchOf(origin, sources, run);
  const rivals = rivalLists(sources, first, settings);
  const names = await origin.names(run.request.names ?? []);
  const read = await encodeWays(origin, joined, rivals, address, names.rows, run);
  const { shape, columns } = joined.layout;
  const doubted = isContradictory(read[0].sales, shape, columns.customer?.reason === "header");
  const others = doubted
    ? rivalLists(sources, first, settings, otherCustomerColumns(joined.layout))
    : [];
  const [encoded, ...rivalsEncoded] =
    others.length === 0
      ? read
      : await encodeWays(origin, joined, [...rivals, ...others], address, names.rows, run);
  assertUnchanged(watch);
  return {
    ...joined,
    kind: "sales",
    address,
    encoded: namedRepeats(encoded, joined.lists),
    names,
    rivals: [...rivals, ...others]
      .map((rival, i) => ({ ...rival, sales: rivalsEncoded[i]!.sales }))
      // A way out that contradicts itself as well is none.
      .filter(({ sales }, i) => i < rivals.length || !isContradictory(sales, shape)),
    layoutIssues: layoutIssues(joined),
    siblings: await origin.siblings(first, sources),
  };
}

/** The list is the result of the SQL text: what remains to be done is the sheets. */
function isAggregated({ head }: Source): boolean {
  return tableOfHeader(head.values[0] ?? []) === "segments";
}
