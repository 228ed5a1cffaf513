import type { NotAList } from "../engine/sales/layout/layout";

/** Why there is no result. */
export type ProblemCode =
  | NotAList["code"]
  | "emptySelection"
  | "severalAreas"
  | "ownResult"
  | "notCells"
  | "sourceNotFound"
  | "sourceChanged"
  | "otherColumns"
  | "noLines"
  | "emptyWindow"
  | "partialUse"
  | "setting"
  | "unknownSetting"
  | "structureProtected"
  | "sheetProtected"
  | "keyColumnGone"
  | "readOnly"
  | "cellEditMode"
  | "dialogOpen"
  | "requestTooLarge"
  | "responseTooLarge"
  | "tooBusy"
  | "sessionTimedOut"
  | "noPermission"
  | "excelTooOld"
  | "excelError"
  | "failed";

export interface Problem {
  readonly code: ProblemCode;
  /** For the sentence: texts and numbers by name. */
  readonly facts: { readonly [name: string]: string | number };
  /** A list that could be meant: one click runs on it. */
  readonly suggestion?: { readonly address: string };
  /** What was thrown, for a report to the makers. */
  readonly cause?: unknown;
}

export interface ProblemWords {
  /** What happened, and where. */
  readonly sentence: string;
  /** The way out. */
  readonly next: string;
}
