import type { ColumnBlock } from "../../engine/sales/encoding/encoder";
import { createCurrencyFormats, moneyColumns } from "../../engine/sales/currency/currencyFormats";
import type { FormatRun } from "../../engine/sales/layout/layout";
import type { Source } from "../../excel/read/source";
import type { FileSource } from "../../files/fileSource";
import type { NamesToUse } from "../names/namesToUse";
import { editNames } from "../names/editNames";
import type { FoundLists } from "../lists/foundLists";
import { type JoinedList, rowAmongAll } from "../lists/joinLists";
import type { Origin } from "../lists/origin";
import { type OpenedFile, findFiles } from "./findFiles";

/**
 * Lists in files. They are opened once.
 * @param said what a workbook says about names, where one has a part in it
 * @param before lists on sheets that are found together with them, and read otherwise
 */
export function fileOrigin(
  files: readonly FileSource[],
  said?: NamesToUse,
  before: readonly Source[] = []
): Origin {
  const opened = new Map<Source, OpenedFile>();
  let found: FoundLists | undefined;
  return {
    find: async (asked) => (found ??= await findFiles(files, asked, opened, before)),
    otherList: async () => undefined,
    blocks: (source, columns, signal) => arranged(opened.get(source)!, columns, signal),
    currencyRuns: async (lists, signal) => {
      const runs: FormatRun[] = [];
      for (const list of lists) runs.push(...(await currencyRuns(list, opened, signal)));
      return runs;
    },
    names: async (changes) => said ?? { rows: editNames([], changes).added },
    siblings: async () => [],
  };
}

/** The columns of a file in the order of those of the first; those that it lacks are blank. */
async function* arranged(
  { file, places }: OpenedFile,
  columns: readonly number[],
  signal: AbortSignal
): AsyncGenerator<ColumnBlock> {
  const inFile = columns.map((column) => places[column]!);
  const read = [...new Set(inFile.filter((column) => column >= 0))].sort((a, b) => a - b);
  const someAreMissing = inFile.includes(-1);
  for await (const { firstRow, rowCount, columns: cells } of file.blocks(read, signal)) {
    const blank = someAreMissing ? Array.from({ length: rowCount }, () => "") : [];
    yield {
      firstRow,
      rowCount,
      columns: inFile.map((column) => (column < 0 ? blank : cells[read.indexOf(column)]!)),
    };
  }
}

async function currencyRuns(
  list: JoinedList,
  opened: ReadonlyMap<Source, OpenedFile>,
  signal: AbortSignal
): Promise<readonly FormatRun[]> {
  const { file, places } = opened.get(list.source)!;
  const formats = createCurrencyFormats(list.layout);
  const columns = moneyColumns(list.layout).map((column) => places[column]!);
  const from = list.source.head.values.length;
  const blocks = file.formats(
    [...columns].sort((a, b) => a - b),
    signal
  );
  if (blocks !== undefined)
    for await (const { firstRow, values } of blocks) {
      const skipped = Math.max(0, from - firstRow);
      formats.add({ firstRow: firstRow + skipped, values: values.slice(skipped) });
    }
  return formats.runs.map((run) => ({
    ...run,
    firstRow: rowAmongAll(list, run.firstRow),
    lastRow: rowAmongAll(list, run.lastRow),
  }));
}
