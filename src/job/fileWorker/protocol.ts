/** What the pane and the worker that reads files say to each other. Files are handed over by name only; their bytes are read in the worker. */
import type { Encoded } from "../../engine/sales/encoding/encoder";
import type { Settings } from "../../engine/settings/settings";
import type { FileFault } from "../../files/fileProblem";
import type { FileSource } from "../../files/fileSource";
import type { Problem } from "../../wording/problem";
import type { Failure } from "../../worker/failure";
import type { Answers, JobEvent } from "../job";
import type { NotSales, SalesRead } from "../lists/salesRead";
import type { NamesToUse } from "../names/namesToUse";

/** All that the reading needs of a run. */
export interface FilesAsked {
  readonly files: readonly FileSource[];
  readonly settings: Settings;
  readonly answers: Answers;
  readonly names: NamesToUse;
  readonly runAt: number;
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
  /** Has no answer. */
  | { readonly id: number; readonly kind: "cancel" };

export type FilesAnswer =
  /** The first one, to nothing that was asked. */
  | { readonly id: number; readonly kind: "ready" }
  /** On the way to an answer. */
  | { readonly id: number; readonly kind: "event"; readonly event: JobEvent }
  | { readonly id: number; readonly kind: "sales"; readonly read: SalesRead | NotSales }
  | { readonly id: number; readonly kind: "answers"; readonly encoded: readonly Encoded[] }
  | { readonly id: number; readonly kind: "fileFault"; readonly fault: FileFault }
  | { readonly id: number; readonly kind: "problem"; readonly problem: Problem }
  | { readonly id: number; readonly kind: "failure"; readonly failure: Failure };
