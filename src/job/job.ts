/** The way of one request, as its callers see it: what they may hear while a run goes on, and how a run ends. */
import type { ColumnRole, Settings } from "../engine/settings/settings";
import type { FileSource } from "../files/fileSource";
import type { Report } from "../report/blocks/report";
import type { FoundIssue } from "../report/foundIssues";
import type { Result } from "../report/result";
import type { EarlierRun } from "../report/pastRuns/earlierRun";
import type { ReportInput } from "../report/reportInput";
import type { Wording } from "../wording/wordingFor";
import type { Runner } from "../worker/runner";

/** Runs once: reads, analyses, writes. Never rejects for what a user can meet: that is a problem, told in a sentence. */
export type Job = (request: JobRequest) => Promise<JobEnd>;

export interface JobParts {
  readonly runner: Runner;
  readonly wording: () => Wording;
  /** The only clock. It recognises future dates and dates the run; the analysis looks from the last day of the data. */
  readonly now: () => Date;
  /** Somebody is there to be asked. Otherwise the likelier reading is taken, and said. */
  readonly interactive: boolean;
  /** Notice changes of the list while it is read; needs events, which not every host has. */
  readonly watch: boolean;
}

export interface JobRequest {
  /** Absent: those that the workbook keeps. */
  readonly settings?: Settings;
  /** The result goes into a workbook of its own, which the caller writes: no Excel has a part in it. Only where the lists are in files. */
  readonly isAlone?: boolean;
  /** "Sales!A1:F900", several lists with ";" between them; absent: the selection. */
  readonly address?: string;
  /** The lists are in these files, and the address is made of their names. */
  readonly files?: readonly FileSource[];
  /** Lists of the workbook, "Sales!A1:F900", that are read as one with the files, before them: the address is made of both. */
  readonly sheets?: string;
  /** First the sheet with the example is added, where the workbook has none: the run is on its list, whatever the address. */
  readonly example?: boolean;
  /**
   * The lists at the address as they are now: they may have grown. At the selection: a cell of a result sheet stands for the lists of the last run, as
   * they are now; otherwise they are only offered.
   */
  readonly again?: boolean;
  /** Write letters next to the lists. Those of an earlier run are kept up to date without being asked for. */
  readonly letters?: boolean;
  /**
   * A result that stands in the workbook: only the letters next to its lists are asked for. The lists are read again, since rows may have moved;
   * where they give another result now, all of it is written.
   */
  readonly adjacentTo?: Pick<Written, "result" | "sheets"> &
    Partial<Pick<Written, "runs" | "told">>;
  /** What the user has just said about names: it counts for this run, and is written into the table Names with its result. */
  readonly names?: readonly NamesChange[];
  /**
   * Make account cards: of all key accounts, or of these customers. Cards that stand are kept up to date without being asked for, and never taken away.
   */
  readonly accounts?: "key" | readonly string[];
  /** Draw the cards of all accounts, to be printed; where there are none, those of all key accounts are made first. */
  readonly cards?: boolean;
  /** What the user answered to questions of earlier runs. */
  readonly answers: Answers;
  /** Address of the lists for which that was answered; it does not hold for another list. Absent: for whatever is found. */
  readonly answersOf?: string | undefined;
  readonly signal: AbortSignal;
  readonly onEvent: (event: JobEvent) => void;
}

/** A spelling counts as that customer from now on, or no longer. */
export interface NamesChange {
  readonly kind: "join" | "apart";
  readonly spelling: string;
  readonly customer: string;
}

/** A file that the user added: the browser lets it be read, and tells no path. */
export type AddedFile = FileSource & {
  /** As the browser tells it. */
  readonly lastModified?: number;
};

/** Question → answer, both as `Question` gives them. */
export type Answers = { readonly [question: string]: string };

export type JobEvent =
  /** A file is looked at; bytes of all files. */
  | {
      readonly kind: "opening";
      readonly file: string;
      readonly bytes: number;
      readonly ofBytes: number;
    }
  | { readonly kind: "located"; readonly address: string; readonly rows: number }
  | { readonly kind: "read"; readonly rows: number }
  | { readonly kind: "analysing" }
  | { readonly kind: "analysed"; readonly result: Result }
  /** All that the sheets will say: it holds where they cannot be written too. */
  | { readonly kind: "told"; readonly told: ReportInput }
  /** From now on a run is not cancelled any more: what it does to these sheets it brings to its end. */
  | { readonly kind: "writing"; readonly sheets: readonly string[] }
  /** One of them, which is new, is filled now. @param place from 1, in the order in which they are written */
  | { readonly kind: "filling"; readonly sheet: string; readonly place: number }
  /** Somebody changed the lists that were read, or may have moved them. Until the next reading it is told also when the run has ended. */
  | { readonly kind: "listChanged" };

export interface Written extends InWorkbook {
  readonly kind: "written";
  readonly result: Result;
  /** Absent where the sheets stood already, only the letters beside the list were written, and nobody handed it in. */
  readonly told?: ReportInput;
  /** What is to be written into a workbook of its own; absent where it stands in the one that is open. */
  readonly report?: Report;
}

/** What a run did to the workbook. */
export interface InWorkbook {
  readonly sheets: readonly string[];
  /** Those before this one, as the sheet Runs keeps them. */
  readonly runs: readonly EarlierRun[];
  /** Letters beside the list: written, not asked for, or not written because the cells are not free, their sheet is protected, or the list is not where, or what, it was. */
  readonly classColumns: "written" | "notAsked" | "occupied" | "protected" | "listChanged";
  /** Sentences about the sheets that were updated. */
  readonly remarks: readonly string[];
  /** One Ctrl+Z takes it back; elsewhere only the removal of the results does the same work. */
  readonly isOneUndo: boolean;
  /** Names of sheets that a run before it had left half-written, and that are gone now. */
  readonly removed: readonly string[];
}

export type JobEnd =
  | Written
  | { readonly kind: "question"; readonly question: Question }
  | { readonly kind: "problem"; readonly problem: JobProblem }
  | { readonly kind: "cancelled" };

export interface Question {
  /** Under this name the answer is handed back. */
  readonly id: string;
  /** Above it; absent: that it is a question. */
  readonly title?: string;
  readonly sentence: string;
  /** What in the list makes it one, and would end it where it is corrected. */
  readonly reasons?: readonly FoundIssue[];
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly answer: string;
  readonly text: string;
  /** What the result would be. */
  readonly follows?: string;
}

export interface JobProblem {
  readonly code: string;
  /** What happened, and where. */
  readonly sentence: string;
  /** What to do next. */
  readonly next: string;
  /** A list that can be used instead: run again with this address. */
  readonly suggestion?: string;
  /** A column that could not be told: run again with the one that the user chooses. */
  readonly column?: ColumnQuestion;
  /** Settings with which the run goes on. */
  readonly remedy?: Remedy;
  /** It met the run while that was writing: what is left of it is taken up by the next one. */
  readonly isPartWritten?: boolean;
  /** For a report to the makers: the cause as it was. */
  readonly detail?: string;
}

/** All days of the list; the settings that nobody changed; a column that is found automatically again. */
interface Remedy {
  readonly kind: "allDays" | "defaults" | "automatic";
  /** Absent: where this run looked. */
  readonly address?: string;
  readonly settings: Settings;
}

export interface ColumnQuestion {
  readonly role: ColumnRole;
  readonly headers: readonly string[];
  readonly address: string;
  /** Those of the run, to be changed by the choice. */
  readonly settings: Settings;
}
