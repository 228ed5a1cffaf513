/** What the blocks of a page of one account are drawn from: by formulas for whoever is picked, or by values for paper. */
import type { Style, Value } from "../../blocks/report";
import type { EarlierRow } from "../../earlierRows";
import type { ReportInput } from "../../reportInput";
import type { SegmentsKey } from "../../segments/segmentsHeaders";
import type { RowFilter } from "./rowFilter";
import type { Field, ViewPage } from "./viewPage";

export interface AccountPage {
  readonly input: ReportInput;
  readonly page: ViewPage;
  /** A field of Accounts; undefined where there is none. */
  account(id: string): Field | undefined;
  /** A field of Segments; undefined where there is none. */
  segments(id: SegmentsKey, style?: Style): Field | undefined;
}

export type RowsKind = "people" | "log";

/** A row of the table, as the filling calls it. */
export type Place = string;

/** Rows of a table that are of the account. */
export interface AccountRows {
  readonly view: AccountPage;
  /** What a column is called; undefined where the user deleted it. */
  header(id: string): string | undefined;
  /** Of each account that the page can show, the rows that a run finds. */
  standing(filter: RowFilter): readonly (readonly EarlierRow[])[];
  /** A heading that says how many more there are on the sheet of the table. */
  heading(text: string, shown: number, filter: RowFilter): Value;
  /** The lowest rows of the table, the last one first. */
  last(filter: RowFilter, count: number): readonly Place[];
  /** What stands in a row. */
  cell(id: string, place: Place): Value;
  /** What stands in one column and, where something does, what stands in another. */
  joined(ids: readonly [string, string], place: Place): Value;
  /** A text with the number of rows for {count}; nothing where there are none. */
  counted(filter: RowFilter, text: string): Value;
  /** How many rows there are, and each reason that they give with how often, the latest first. */
  reasons(filter: RowFilter, most: number): Value;
  /** People as a tree of who reports to whom. */
  tree(count: number): PeopleTree;
  /** The texts of all of these of which no person is known. */
  lacking(needed: readonly Needed[]): Value;
}

export interface PeopleTree {
  readonly places: readonly Place[];
  /** As deep as they stand, and with whom they report to where that is nobody on the list. */
  readonly names: readonly Value[];
}

/** What is said where no person has one of these in a column. */
export interface Needed {
  readonly text: string;
  readonly id: string;
  readonly choices: readonly string[];
}
