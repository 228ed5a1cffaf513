/** Why a formula cannot be computed; `sentence` in src/functions/sentences.ts words it. */
export type Fault =
  | { readonly code: "notOneLine"; readonly rows: number; readonly columns: number }
  | { readonly code: "blank"; readonly at: Position; readonly count: number }
  | ({ readonly code: "notNumber" | "openNumber" } & FaultyCells)
  | {
      readonly code: "limitRange";
      readonly name: ArgumentName;
      readonly min: number;
      readonly max: number;
    }
  | { readonly code: "limitOrder"; readonly smaller: ArgumentName; readonly greater: ArgumentName }
  | { readonly code: "choice"; readonly name: ArgumentName; readonly choices: readonly string[] }
  | { readonly code: "notInColumn" | "tiesApart"; readonly value: number }
  | { readonly code: "fewPeriods"; readonly periods: number; readonly least: number }
  /** Of the options. */
  | { readonly code: "notPairs"; readonly columns: number }
  | { readonly code: "noName"; readonly row: number; readonly text: string }
  /** Of the columns of a list. */
  | {
      readonly code: "notOneColumn";
      readonly name: string;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly code: "sizes";
      readonly customers: number;
      readonly dates: number;
      readonly amounts: number;
    }
  | { readonly code: "noRows" | "noRhythm" }
  | {
      readonly code: "errorCells" | "unreadableDate" | "unreadableNumber";
      readonly name: string;
      /** Counted from 1 inside its range. */
      readonly row: number;
      readonly text: string;
      /** So many cells of the list cannot be read. */
      readonly count: number;
    }
  | {
      readonly code: "open";
      readonly question: string;
      readonly name: string;
      readonly choices: string;
    }
  | { readonly code: "noneUsed"; readonly rows: number; readonly reasons: string }
  | {
      readonly code: "fewUsed";
      readonly used: number;
      readonly rows: number;
      readonly reasons: string;
    }
  /** Serial days. */
  | { readonly code: "outsideWindow"; readonly first: number; readonly last: number }
  | { readonly code: "noCustomer"; readonly text: string }
  /** Of the result: it cannot be sent. */
  | { readonly code: "tooLarge"; readonly rows: number }
  /** Of a result of CUSTOMERSEGMENTS. */
  | { readonly code: "notSegments"; readonly name: string; readonly row: number }
  | {
      readonly code: "twice";
      readonly name: string;
      readonly row: number;
      readonly text: string;
    }
  /** In words already. */
  | { readonly code: "said"; readonly text: string };

export type ArgumentName = "limitA" | "limitB" | "limitX" | "limitY" | "rule" | "method";

interface FaultyCells {
  readonly at: Position;
  /** So many cells are like it. */
  readonly count: number;
  readonly text: string;
}

/** Counted from 1 inside the range of the formula. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What was given to a formula cannot be used. Only inside src/functions: a cell shows it as #VALUE! or #N/A with a sentence. */
export class InputFault extends Error {
  override readonly name = "InputFault";

  constructor(readonly fault: Fault) {
    super(JSON.stringify(fault));
  }
}
