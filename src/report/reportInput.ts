import type { Wording } from "../wording/wordingFor";
import type { ReportNames, SheetKind } from "./blocks/report";
import type { Segment } from "../engine/codes";
import type { Review } from "../engine/review/review";
import type { EarlierRows } from "./earlierRows";
import type { Result } from "./result";
import type { AccountsAsked, AccountViews } from "./accountsWanted";
import type { RunsCompared } from "./pastRuns/earlierRun";
import type { StandingLetters } from "./byHand/standingLetters";

/** All that the sheets are made of. Plain data; the clock is an argument. */
export interface ReportInput {
  readonly result: Result;
  /** What it says beyond classes and statuses. */
  readonly review: Review;
  /** Where the sheets will stand. */
  readonly names: ReportNames;
  /** Excel serial of the moment of the run, local time, with the time as a fraction. */
  readonly runAt: number;
  readonly wording: Wording;
  /** Rows of the other tables, as they stand. */
  readonly earlier: EarlierRows;
  /** What somebody wrote over the advice of cells of the matrix. */
  readonly advice: ReadonlyMap<Segment, string>;
  /** Earlier runs that this one is compared with. */
  readonly runs: RunsCompared;
  /** Whose account cards are made or kept; absent where there are none. */
  readonly accounts?: AccountsAsked;
  /** The cards of all accounts are to be printed. */
  readonly cardsAsked?: boolean;
  /** Sheets of ours that stand. */
  readonly stands: ReadonlySet<SheetKind>;
  /** Views of one account that stand. */
  readonly views: AccountViews;
  /** Letters that stand on the sheet of an earlier run, by customerIndex. */
  readonly standing: ReadonlyMap<number, StandingLetters>;
}
