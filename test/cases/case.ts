/** What a case is: a workbook made by a script, where the user clicks, and what is right then. */
import type { IssueCode } from "../../src/engine/sales/rows/issue";

export type Value = string | number | boolean;

export interface SheetSpec {
  readonly name: string;
  /** Row by row from A1; "" is an empty cell. */
  readonly rows: readonly (readonly Value[])[];
  /** Column (0 = A) → number format of its cells. */
  readonly formats?: Readonly<Record<number, string>>;
  /** The same for the rows from `row` (zero-based) on, where these differ. */
  readonly formatsBelow?: {
    readonly row: number;
    readonly formats: Readonly<Record<number, string>>;
  };
  /** [row, column, rows, columns], zero-based. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly hiddenRows?: readonly number[];
  /** The sheet has a filter over this many columns, and `hiddenRows` are hidden by it. */
  readonly filter?: boolean;
  /** Make the rows from the first one on an Excel table with this name. */
  readonly table?: string;
  /** Formulas over the rows' values: what they give is calculated when the workbook opens. */
  readonly formulas?: readonly {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
  readonly protected?: boolean;
}

export interface Case {
  /** What a manager would say is wrong. */
  readonly title: string;
  readonly sheets: readonly SheetSpec[];
  /** The selection, "Sales!B5". Default: B2 of the first sheet. */
  readonly select?: string;
  /** The lists that are asked for, in place of the selection. */
  readonly address?: string;
  readonly structureProtected?: boolean;
  readonly date1904?: boolean;
  readonly settings?: object;
  readonly language?: string;
  /** Somebody is there to be asked, and answers this. Without it a question is asked only where one is expected. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly expect: Expectation;
}

interface Expectation {
  readonly outcome: "done" | "problem" | "question";
  /** outcome "problem": its code. */
  readonly problem?: string;
  /** Address of the list that was used. */
  readonly address?: string;
  /** Customer → segment ("AX"), or "-" where there is no class. Every customer of the result is named. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Customer → status, for those that matter. */
  readonly status?: Readonly<Record<string, string>>;
  /** Issue → count. Every issue that the reading reports is named, unless `moreIssues`. */
  readonly issues?: { readonly [code in IssueCode]?: number };
  readonly rows?: {
    readonly read: number;
    readonly used: number;
    readonly repaired: number;
    readonly leftOut: number;
  };
  /** A text that the sheet "Data check" or the problem's sentence contains. */
  readonly says?: string;
}
