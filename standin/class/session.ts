import type { Book } from "../book/book";
import type { HostMessage } from "../protocol/hostMessage";
import type { ExcelObject } from "./excelObject";
import type { Platform } from "./undoSupport";

/** What the objects need while a batch runs: the workbook, and what outlives the batch. */
export interface Session {
  readonly book: Book;
  readonly locale: string;
  /** The newest requirement set that is played, as a number (apiSetNumber). */
  readonly apiSet: number;
  readonly platform: Platform;
  /** Where it is not certain what Excel does, it does the worst that developers report. */
  readonly strict: boolean;
  /** Whoever has it open may not change it: on the web "viewing", elsewhere a file that is read-only. */
  readonly readOnly: boolean;
  /** Formulas are calculated only when the add-in or the user asks for it. */
  calculation: "Automatic" | "Manual";
  /** With manual calculation: sheets whose formulas the add-in wrote, and those of them that something has been written since. */
  readonly formulaSheets: Set<string>;
  readonly staleSheets: Set<string>;
  /** The undo group of the batch that runs (Excel.run with mergeUndoGroup). */
  undoGroup: UndoGroup | undefined;
  /** Cells that one read may bring. */
  readonly cellLimit: number;
  /** References that the add-in keeps between batches (Range.track, Excel.run). */
  readonly references: Map<string, ExcelObject>;
  keep(object: ExcelObject): string;
  referenceOf(object: ExcelObject): string | undefined;
  /** False while the add-in has switched its events off. */
  eventsEnabled: boolean;
  /** A batch of the add-in runs: what changes now, it has changed. */
  isInBatch: boolean;
  /** Registered for change events: "workbook" or a sheet's id, and the event's number. */
  readonly listening: Set<string>;
  send(message: HostMessage): void;
  /** Results of custom functions that the add-in was asked for. */
  functionResults(results: readonly FunctionResult[]): void;
  /** The add-in's runtime for custom functions has started. */
  functionsReady(): void;
}

interface UndoGroup {
  readonly id: number;
  /** Written so far. */
  formulas: number;
}

export type FunctionResult =
  | { readonly kind: "value"; readonly invocation: number; readonly value: unknown }
  | {
      readonly kind: "error";
      readonly invocation: number;
      readonly errorCode: number;
      /** What the add-in says of it; "" without. */
      readonly message: string;
    };
