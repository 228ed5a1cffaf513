/** Why a formula cannot be computed; `sentence` in src/functions/sentences.ts words it. */
export type Fault =
  | { readonly code: "notOneLine"; readonly rows: number; readonly columns: number }
  | { readonly code: "blank"; readonly at: Position; readonly count: number }
  | {
      readonly code: "notNumber";
      readonly at: Position;
      readonly count: number;
      readonly text: string;
    }
  | { readonly code: "limitRange"; readonly limit: LimitName }
  | { readonly code: "limitOrder"; readonly smaller: LimitName; readonly greater: LimitName };

export type LimitName = "limitA" | "limitB" | "limitX" | "limitY";

/** Counted from 1 inside the range of the formula. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What was given to a formula cannot be used. Only inside src/functions: a cell shows it as #VALUE! with a sentence. */
export class InputFault extends Error {
  override readonly name = "InputFault";

  constructor(readonly fault: Fault) {
    super(JSON.stringify(fault));
  }
}
