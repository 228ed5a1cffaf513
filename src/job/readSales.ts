import { createEncoder, type Encoded, type ReadingChoices } from "../engine/sales/createEncoder";
import type { Layout, NotAList } from "../engine/sales/layout";
import { recogniseLayout } from "../engine/sales/recogniseLayout";
import type { Settings } from "../engine/settings";
import { ExcelProblem } from "../excel/excelProblem";
import { locateSource } from "../excel/read/locateSource";
import { readBlocks } from "../excel/read/readBlocks";
import { readSource } from "../excel/read/readSource";
import type { Source } from "../excel/read/source";
import { type Watch, watchSource } from "../excel/read/watchSource";
import { runExcel } from "../excel/runExcel";
import type { JobRequest } from "./job";

export interface SalesRead {
  readonly source: Source;
  readonly layout: Layout;
  readonly encoded: Encoded;
}

export interface ReadingOptions extends Pick<JobRequest, "address" | "signal" | "onEvent"> {
  readonly columns: Settings["columns"];
  readonly choices: ReadingChoices;
  readonly todayDay: number;
  /** Notice changes of the sheet while it is read. */
  readonly watch: boolean;
}

/**
 * From cells to sales: finds the list, recognises it by its head, reads the columns that matter in blocks and encodes each as it arrives.
 * @returns NotAList where the range is no list
 * @throws ExcelProblem, AbortError
 */
export function readSales(
  options: ReadingOptions
): Promise<SalesRead | (NotAList & { readonly source: Source })> {
  return runExcel(async (context) => {
    const place = await locateSource(context, options.address);
    const source = await readSource(context, place, options.todayDay);
    options.onEvent({ kind: "located", address: source.address, rows: source.rowCount });
    const layout = recogniseLayout(source.head, { columns: options.columns });
    if (layout.shape === "none") return { ...layout, source };

    const encoder = createEncoder(layout, {
      rowCount: source.rowCount,
      todayDay: options.todayDay,
      date1904: source.head.date1904,
      hidden: source.hidden,
      useHidden: !source.filtered,
      merges: source.head.merges,
      choices: options.choices,
    });
    const watch = options.watch ? watchSource(context, source) : undefined;
    try {
      for await (const block of readBlocks(context, source, layout.needed, options.signal)) {
        encoder.add(block);
        options.onEvent({ kind: "read", rows: block.firstRow + block.values.length });
      }
    } finally {
      watch?.stop();
    }
    assertUnchanged(watch);
    return { source, layout, encoded: encoder.finish() };
  });
}

function assertUnchanged(watch: Watch | undefined): void {
  if (watch !== undefined && watch.changed.length > 0) {
    throw new ExcelProblem("sourceChanged", { changed: watch.changed.slice(0, 3).join(", ") });
  }
}
