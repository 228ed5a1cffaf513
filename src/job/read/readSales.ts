import { createEncoder } from "../../engine/sales/encoding/createEncoder";
import { type ReadingChoices } from "../../engine/sales/readingChoices";
import { type Block, type Encoded } from "../../engine/sales/encoding/encoder";
import type { Issue, IssueCode } from "../../engine/sales/rows/issue";
import type { Layout, NotAList } from "../../engine/sales/layout/layout";
import type { RivalColumn } from "../../engine/sales/layout/rivalColumns";
import type { Settings } from "../../engine/settings/settings";
import { ExcelProblem } from "../../excel/excelProblem";
import { findSiblings } from "../../excel/read/findSiblings";
import { locateSources } from "../../excel/read/locateSources";
import { otherList } from "../../excel/read/otherList";
import { readBlocks } from "../../excel/read/readBlocks";
import { readSource } from "../../excel/read/readSource";
import type { Source } from "../../excel/read/source";
import { type Watch, watchSource } from "../../excel/read/watchSource";
import { runExcel } from "../../excel/runExcel";
import { cellAddress } from "../../report/blocks/address";
import { currencyRuns } from "./currencyRuns";
import { encodeBlocks } from "./encodeBlocks";
import { finishEncoding } from "./finishEncoding";
import type { JobRequest } from "../job";
import { type JoinedList, type JoinedLists, joinLists, rowAmongAll } from "./joinLists";
import { mayHaveSiblings } from "./mayHaveSiblings";
import { recogniseLists } from "./recogniseLists";
import { rivalLists } from "./rivalLists";

export interface SalesRead extends JoinedLists {
  readonly encoded: Encoded;
  /** The same lists with another column in a role, for each column that could as well have it. */
  readonly rivals: readonly RivalRead[];
  /** Issues of the layouts, rows as in `encoded`. */
  readonly layoutIssues: readonly Issue[];
  /** Addresses of further lists of the workbook with the same columns, which were not read. */
  readonly siblings: readonly string[];
}

export interface RivalRead extends RivalColumn {
  readonly sales: Encoded["sales"];
}

export interface ReadingOptions extends Pick<
  JobRequest,
  "address" | "again" | "signal" | "onEvent"
> {
  /** Those that concern the reading, for the list that was found at these addresses. */
  readonly settingsFor: (addresses: string) => Pick<Settings, "columns" | "rows">;
  readonly choicesFor: (addresses: string) => ReadingChoices;
  readonly todayDay: number;
  /** Notice changes of the sheet while it is read. */
  readonly watch: boolean;
}

/** A range that is no list, and one that may be meant instead. */
export type NotSales = NotAList & {
  readonly source: Source;
  /** Of all lists that were to be read. */
  readonly address: string;
  readonly suggestion?: string;
};

/**
 * From cells to sales: finds the lists, recognises each by its head, reads the columns that matter in blocks and encodes each as it arrives.
 * @returns NotAList where a range is no list
 * @throws ExcelProblem, AbortError
 */
export function readSales(options: ReadingOptions): Promise<SalesRead | NotSales> {
  return runExcel(async (context) => {
    const sources: Source[] = [];
    const places = await locateSources(context, options.address, options.again);
    for (const place of places) sources.push(await readSource(context, place, options.todayDay));
    const address = sources.map((source) => source.address).join(";");
    options.onEvent({
      kind: "located",
      address,
      rows: sources.reduce((sum, { rowCount }) => sum + rowCount, 0),
    });
    const settings = options.settingsFor(address);
    const atSelection = sources[places.findIndex(({ selected }) => selected)];
    const recognised = recogniseLists(sources, settings, atSelection);
    if ("shape" in recognised) {
      const suggestion = await otherList(context, recognised.source);
      return { ...recognised, address, ...(suggestion === undefined ? {} : { suggestion }) };
    }
    const useAllRows = settings.rows.hidden === "all";
    const joined = joinLists(recognised, useAllRows);
    const rivals = rivalLists(sources, recognised[0]!, settings);
    const formatCurrencies = await currencyRuns(context, joined.lists, options.signal);
    const encoderOf = ({ layout, encoding }: JoinedLists, isRival: boolean) =>
      createEncoder(layout, {
        ...encoding,
        todayDay: options.todayDay,
        date1904: sources[0]!.head.date1904,
        keepTotals: settings.rows.totals === "kept",
        choices: options.choicesFor(address),
        formatCurrencies,
        ...(isRival ? { nearSpellings: false } : {}),
      });
    const ways = [joined, ...rivals.map(({ lists }) => joinLists(lists, useAllRows))].map(
      (way, i) => ({ layout: way.layout, encoder: encoderOf(way, i > 0) })
    );
    const needed = neededBy(ways.map(({ layout }) => layout));
    const watches = options.watch ? sources.map((source) => watchSource(context, source)) : [];
    try {
      let before = 0;
      for (const list of joined.lists) {
        const add = (block: Block): void => {
          const read = amongAll(list, block);
          for (const { encoder, layout } of ways) encoder.add(columnsOf(read, needed, layout));
        };
        const blocks = readBlocks(context, list.source, needed, options.signal);
        await encodeBlocks({ add }, blocks, (rows) =>
          options.onEvent({ kind: "read", rows: before + rows })
        );
        before += list.source.rowCount;
      }
    } finally {
      for (const watch of watches) watch.stop();
    }
    assertUnchanged(watches);
    const { source, layout } = joined.lists[0]!;
    const encoded: Encoded[] = [];
    for (const { encoder } of ways) encoded.push(await finishEncoding(encoder, options.signal));
    return {
      ...joined,
      encoded: encoded[0]!,
      rivals: rivals.map((rival, i) => ({ ...rival, sales: encoded[i + 1]!.sales })),
      layoutIssues: layoutIssues(joined),
      siblings: mayHaveSiblings(source, layout)
        ? await findSiblings(context, source, layout.headerRows, sources)
        : [],
    };
  });
}

function neededBy(layouts: readonly Layout[]): readonly number[] {
  return [...new Set(layouts.flatMap(({ needed }) => needed))].sort((a, b) => a - b);
}

/** A block as it stands among the rows of all lists: without the header of a further list. */
function amongAll(list: JoinedList, { firstRow, values }: Block): Block {
  const skipped = Math.min(values.length, Math.max(0, list.from - firstRow));
  return {
    firstRow: rowAmongAll(list, firstRow + skipped),
    values: skipped === 0 ? values : values.slice(skipped),
  };
}

/** A block with just the columns that a layout needs. */
function columnsOf(block: Block, read: readonly number[], { needed }: Layout): Block {
  if (needed.length === read.length) return block;
  const places = needed.map((column) => read.indexOf(column));
  return { ...block, values: block.values.map((row) => places.map((place) => row[place]!)) };
}

/** What is to be said of the columns is said once; where a sheet is full, and what else the rows of each show, of each. */
function layoutIssues({ lists, usedHidden }: JoinedLists): readonly Issue[] {
  const issues = lists.flatMap(({ layout }, i) =>
    i === 0 ? layout.issues : layout.issues.filter(({ code }) => code === "sheetFull")
  );
  const said = (code: IssueCode, count: number, facts: Issue["facts"] = {}): Issue => ({
    code,
    kind: "note",
    count,
    cells: [],
    facts,
  });
  const ends = lists.flatMap(({ source: { beyond } }) => (beyond ? [cellAddress(...beyond)] : []));
  return [
    ...issues,
    ...(ends.length > 0 ? [said("otherBlocks", ends.length, { address: ends[0]! })] : []),
    ...(usedHidden > 0 ? [said("manualHiddenRows", usedHidden)] : []),
  ];
}

function assertUnchanged(watches: readonly Watch[]): void {
  const changed = watches.flatMap((watch) => watch.changed);
  if (changed.length > 0)
    throw new ExcelProblem("sourceChanged", { changed: changed.slice(0, 3).join(", ") });
}
