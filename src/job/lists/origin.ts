import type { Block, ColumnBlock } from "../../engine/sales/encoding/encoder";
import type { FormatRun } from "../../engine/sales/layout/layout";
import type { Source } from "../../excel/read/source";
import type { Watch } from "../../excel/read/watchLists";
import type { NamesChange } from "../job";
import type { NamesToUse } from "../names/namesToUse";
import type { AggregateTables } from "./aggregateTables";
import type { Asked, FoundLists } from "./foundLists";
import type { JoinedList, Recognised } from "./joinLists";

/** Where the lists of a run come from: the workbook, or files. All that follows is the same for both. */
export interface Origin {
  find(asked: Asked): Promise<FoundLists>;
  /** A list that may be meant where this one is none. */
  otherList(source: Source): Promise<string | undefined>;
  /** The rows of a list from top to bottom. @param columns inside the source, ascending. @throws AbortError */
  blocks(
    source: Source,
    columns: readonly number[],
    signal: AbortSignal
  ): AsyncIterable<Block | ColumnBlock>;
  /** Currencies that only number formats show, by rows of all lists. */
  currencyRuns(lists: readonly JoinedList[], signal: AbortSignal): Promise<readonly FormatRun[]>;
  /** The result of the SQL text, where the source is its table of customers; only tables of a workbook can be. @throws AbortError */
  aggregates?(source: Source, signal: AbortSignal): Promise<AggregateTables>;
  names(changes: readonly NamesChange[]): Promise<NamesToUse>;
  /** Notices changes of the lists, where that is possible. */
  watch?(sources: readonly Source[], onChange: () => void): Watch;
  /** Addresses of further lists with the same columns, which were not asked for. */
  siblings(first: Recognised, sources: readonly Source[]): Promise<readonly string[]>;
}
