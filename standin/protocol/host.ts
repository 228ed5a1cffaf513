/** Excel's side of the conversation: takes batches as office.js sends them, answers as Excel on the web does. */
import type { Book } from "../book/book";
import type { PaneControl } from "../objects/appRuntimeService";
import { createHost as create } from "./createHost";
import type { FunctionSignature } from "./functionArguments";

export interface Host {
  /**
   * Runs one batch. Batches are run one after the other, in the order of the calls.
   * @param body JSON text of the batch
   * @param flags 1 = the batch writes
   */
  execute(body: string, flags?: number): Promise<BatchAnswer>;
  readonly traffic: Traffic;
  /** Ctrl+Z: takes back the last entry of the undo stack. @returns false when it is empty */
  undo(): Promise<boolean>;
  /** Fails the n-th batch from now (1 = the next) in the named way, without running it. */
  failBatch(n: number, failure: Failure): void;
  /** Answers later by so many milliseconds. */
  delay: number;
  /** The add-in's custom functions, from its metadata; typed in a cell they are computed by the add-in, asked through onMessage. */
  registerFunctions(functions: readonly FunctionSignature[]): void;
  /** The host has something to tell the add-in: a change, a function to compute. @returns a way to stop listening */
  onMessage(listener: (message: HostMessage) => void): () => void;
}

/** The JSON text of the result, or one of Excel's numbers for a batch that it does not run (5103 request too large, ...). */
export type BatchAnswer = { readonly result: string } | { readonly refusal: Refusal };

/** 5103 request and 5104 response too large, 5102 activity limit, 7000 no permission, 5012 session timed out, 5016 modal dialog open. */
export type Refusal = 5103 | 5104 | 5102 | 7000 | 5012 | 5016;

export type Failure =
  | { readonly refusal: Refusal }
  | { readonly code: string; readonly message: string; readonly status?: number };

/** One row of `ArrayData` of a richApiMessage: [category, type, targetId, JSON text, sequence, isRemote]. */
export type HostMessage = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  sequence: number,
  isRemote: boolean,
];

export interface Traffic {
  readonly batches: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Batches that wrote. */
  readonly writes: number;
}

export interface HostOptions {
  /** The newest requirement set of the Excel that is played, e.g. "1.13". Newer members are refused. Default: all. */
  readonly apiSet?: string;
  /** Display language and number formats, e.g. "th-TH". Default "en-US". */
  readonly locale?: string;
  readonly delay?: number;
  /** Bytes of a request and of a response; Excel on the web: 5 MB. */
  readonly payloadLimit?: number;
  /** The pane that the add-in shows and hides itself (Office.addin). Without one it has none to show. */
  readonly pane?: PaneControl;
}

/** @param book the workbook that the batches work on */
export function createHost(book: Book, options: HostOptions = {}): Host {
  return create(book, options);
}
