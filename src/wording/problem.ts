import type { ColumnRole } from "../engine/settings/settings";
import type { Messages } from "./messages";
import type { ValuesOf } from "./text";
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
  | "goneMeanwhile"
  | "otherColumns"
  | "fileEmpty"
  | "fileSingleColumn"
  | "fileNotText"
  | "fileDamaged"
  | "fileChanged"
  | "fileCodec"
  | "fileUnreadable"
  | "fileColumnMissing"
  | "fileCurrency"
  | "filesNotLoaded"
  | "filesNotKept"
  | "listWithoutFiles"
  | "openQuote"
  | "longLine"
  | "tooManyColumns"
  | "tooManyCustomers"
  | "tableColumn"
  | "tableEmpty"
  | "tableCell"
  | "tableCustomer"
  | "overlappingLists"
  | "noLines"
  | "emptyWindow"
  | "partialUse"
  | "setting"
  | "unknownSetting"
  | "structureProtected"
  | "noExample"
  | "resultsProtected"
  | "sheetProtected"
  | "keyColumnGone"
  | "resultGone"
  | "columnGone"
  | "fieldGone"
  | "cardsGone"
  | "tableFiltered"
  | "changedMeanwhile"
  | "customerGone"
  | "nobodyThere"
  | "sheetHidden"
  | "notOneCell"
  | "onOwnSheet"
  | "noRoom"
  | "edgeOfSheet"
  | "inTable"
  | "besideList"
  | "rowsHidden"
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

/** What the sentences of a problem ask for. */
type ValuesFor<Code extends ProblemCode> = Messages["problems"][Code] extends {
  readonly what: infer What extends string;
  readonly next: infer Next extends string;
}
  ? ValuesOf<What> & ValuesOf<Next>
  : never;

/** A role is told by its code: the sentence has its own word for it. */
type WithRole<Values> = Omit<Values, "role"> &
  ("role" extends keyof Values ? { readonly role: ColumnRole } : unknown);

/** The facts of each code: where its sentences lack one, it does not compile. Of what is no list the address stands apart. */
type ProblemFacts = {
  readonly [Code in ProblemCode]: Code extends NotAList["code"]
    ? Omit<WithRole<ValuesFor<Code>>, "address">
    : ValuesFor<Code>;
};

/** A code with its facts. */
type CodeAndFacts = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly facts: ProblemFacts[Code] };
}[ProblemCode];

export type Problem = CodeAndFacts & {
  /** Of what is no list. */
  readonly address?: string;
  /** Address of a list that could be meant: one click runs on it. */
  readonly suggestion?: string | undefined;
  /** What was thrown, for a report to the makers. */
  readonly cause?: unknown;
};

export interface ProblemWords {
  /** What happened, and where. */
  readonly sentence: string;
  /** The way out. */
  readonly next: string;
}
