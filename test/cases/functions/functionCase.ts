import type { Value } from "../case";

/**
 * A formula in a cell, and what is right then. All of them stand in one workbook, a sheet each, and are asked and answered by Microsoft's office.js
 * with the built add-in (test/browser/functionCases.test.ts).
 */
export interface FunctionCase {
  /** What is tried, and where the expected numbers come from. */
  readonly title: string;
  /** Row by row from A1; "" is an empty cell, a text that begins with "=" a formula. */
  readonly cells: readonly (readonly Value[])[];
  /** Stands in FORMULA_CELL of the same sheet. */
  readonly formula: string;
  readonly gives: Given;
}

/** Rows from the formula's cell on, as many columns as are named and no row more; or an error with the sentence beside it. */
export type Given =
  readonly (readonly Value[])[] | { readonly error: "#VALUE!" | "#N/A"; readonly says: string };

/** Right of every list of the cases. */
export const FORMULA_CELL = { row: 0, column: 26, address: "AA1" } as const;
