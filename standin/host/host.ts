import type { FormulaCell } from "../book/book";
import type { PaneControl } from "../class/paneControl";
import type { Platform } from "../class/undoSupport";
import type { BatchAnswer, Refusal } from "../protocol/batchAnswer";
import type { HostMessage } from "../protocol/hostMessage";
import type { FunctionSignature } from "./functionArguments";

/** Excel's side of the conversation: takes batches as office.js sends them, answers as Excel does. */
export interface Host {
  /**
   * Runs one batch. Batches are run one after the other, in the order of the calls.
   * @param body JSON text of the batch
   * @param flags 1 = the batch writes
   * @param undoGroup batches of the same group become one entry of the undo stack (ExcelApi 1.20)
   */
  execute(body: string, flags?: number, undoGroup?: number): Promise<BatchAnswer>;
  readonly traffic: Traffic;
  /** Ctrl+Z: takes back the last entry of the undo stack. @returns false when it is empty */
  undo(): Promise<boolean>;
  /** Fails the n-th batch from now (1 = the next) in the named way. */
  failBatch(n: number, failure: Failure): void;
  /** Does something to the workbook right before the n-th batch from now, as somebody else may. It cannot send a batch itself. */
  beforeBatch(n: number, work: () => void): void;
  /** Answers later by so many milliseconds. */
  delay: number;
  /** Somebody is typing in a cell: every batch is refused meanwhile. */
  editing: boolean;
  /** With manual calculation: names of the sheets whose formulas show what was true before the last write. */
  staleSheets(): readonly string[];
  /** The add-in's custom functions, from its metadata; typed in a cell they are computed by the add-in, asked through onMessage. */
  registerFunctions(functions: readonly FunctionSignature[]): void;
  readonly functions: readonly FunctionSignature[];
  /** What the add-in said of the error in a cell: Excel shows it beside the cell. "" where it said nothing. */
  errorSentence(cell: FormulaCell): string;
  /** The host has something to tell the add-in: a change, a function to compute. @returns a way to stop listening */
  onMessage(listener: (message: HostMessage) => void): () => void;
}

/** By default nothing of the batch is done. */
interface Partly {
  /** Share of its actions that are done all the same, from the first on; with 1 only the answer is lost. */
  readonly done?: number;
}

export type Failure =
  | (Partly & { readonly refusal: Refusal })
  | (Partly & {
      readonly refusal?: undefined;
      readonly code: string;
      readonly message: string;
      readonly status?: number;
    });

export interface Traffic {
  readonly batches: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Batches that wrote. */
  readonly writes: number;
  /** Questions to the add-in's functions. */
  readonly questions: number;
}

export interface HostOptions {
  /** The newest requirement set of the Excel that is played, e.g. "1.13". Newer members are refused. Default: all. */
  readonly apiSet?: string;
  /** Default "web". */
  readonly platform?: Platform;
  /** Where it is not certain what Excel does, do the worst that developers report (docs/limits.md). Default false. */
  readonly strict?: boolean;
  /** The workbook may be read only. Default false. */
  readonly readOnly?: boolean;
  /** Default "Automatic". */
  readonly calculation?: "Automatic" | "Manual";
  /** Display language and number formats, e.g. "th-TH". Default "en-US". */
  readonly locale?: string;
  readonly delay?: number;
  /** Bytes of a request and of a response; Excel on the web: 5 MB. */
  readonly payloadLimit?: number;
  /** The pane that the add-in shows and hides itself (Office.addin). Without one it has none to show. */
  readonly pane?: PaneControl;
}
