/** What the pane and the worker that reads files say to each other. Files are handed over by name only; their bytes are read in the worker. */
import type { Block, ColumnBlock, Encoded } from "../../engine/sales/encoding/encoder";
import type { FormatRun } from "../../engine/sales/layout/layout";
import type { Settings } from "../../engine/settings/settings";
import type { Source } from "../../excel/read/source";
import type { FileFault } from "../../files/fileProblem";
import type { FileSource } from "../../files/fileSource";
import type { Problem } from "../../wording/problem";
import type { Failure } from "../../worker/failure";
import type { Answers, JobEvent } from "../job";
import type { JoinedList } from "../lists/joinLists";
import type { NotSales, SalesRead } from "../lists/salesRead";
import type { NamesToUse } from "../names/namesToUse";

/** All that the reading needs of a run. */
export interface FilesAsked {
  readonly files: readonly FileSource[];
  /** Lists on sheets that are read together with them, as the pane found them; their rows are asked for. */
  readonly sheets: readonly Source[];
  readonly settings: Settings;
  readonly answers: Answers;
  readonly names: NamesToUse;
  readonly runAt: number;
}

/** What only the pane can read, of the lists on sheets. */
export type SheetsWanted =
  /** The next rows of a list, by its place among them. @property firstRow 0 begins at its top */
  | {
      readonly kind: "rows";
      readonly list: number;
      readonly columns: readonly number[];
      readonly firstRow: number;
    }
  | { readonly kind: "currencies"; readonly lists: readonly JoinedList[] };

export interface SheetsGiven {
  /** undefined below the last row. */
  readonly rows?: Block | ColumnBlock | undefined;
  readonly currencies?: readonly FormatRun[];
}

export type FilesRequest =
  | { readonly id: number; readonly kind: "sales"; readonly asked: FilesAsked }
  /** Of the lists that were read last: once more, with each answer to a question. */
  | {
      readonly id: number;
      readonly kind: "answers";
      readonly question: string;
      readonly answers: readonly string[];
    }
  /** What was wanted of sheets. Has no answer, as the next one. */
  | { readonly id: number; readonly kind: "given"; readonly given: SheetsGiven }
  | { readonly id: number; readonly kind: "cancel" };

export type FilesAnswer =
  /** The first one, to nothing that was asked. */
  | { readonly id: number; readonly kind: "ready" }
  /** On the way to an answer. */
  | { readonly id: number; readonly kind: "event"; readonly event: JobEvent }
  | { readonly id: number; readonly kind: "wanted"; readonly wanted: SheetsWanted }
  | { readonly id: number; readonly kind: "sales"; readonly read: SalesRead | NotSales }
  | { readonly id: number; readonly kind: "answers"; readonly encoded: readonly Encoded[] }
  | { readonly id: number; readonly kind: "fileFault"; readonly fault: FileFault }
  | { readonly id: number; readonly kind: "problem"; readonly problem: Problem }
  | { readonly id: number; readonly kind: "failure"; readonly failure: Failure };
