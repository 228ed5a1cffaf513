import type { Analysis } from "../../engine/analysis";
import type { Settings } from "../../engine/settings/settings";
import type { FoundResult } from "../../excel/findResult";
import type { Results } from "../../excel/removeResults";
import type {
  AddedFile,
  Answers,
  JobEnd,
  JobEvent,
  JobProblem,
  JobRequest,
  NamesChange,
  Question,
  InWorkbook,
} from "../../job/job";
import type { ReportInput } from "../../report/reportInput";
import type { Result } from "../../report/result";
import type { Door } from "./door";

/** All that the pane knows. */
export interface State {
  readonly screen: Screen;
  /** What the last run was asked for. Its answers hold for the list at `answersOf`. */
  readonly request: Request;
  /** The questions that runs have ended with, by id. */
  readonly questions: { readonly [id: string]: Question };
  /** Those of the last run on files. */
  readonly files?: readonly AddedFile[];
  /** The same of the result that was in sight last. */
  readonly filesOfResult?: readonly AddedFile[];
}

export type Request = Omit<JobRequest, "signal" | "onEvent">;

/** What the pane shows: one of these at a time. */
export type Screen =
  | {
      readonly kind: "idle";
      /** Address of the list of a run that never ended. */
      readonly unfinished?: string | undefined;
      /** The results have just been taken out of the workbook. */
      readonly isRemoved?: boolean;
    }
  | ChosenFiles
  | Standing
  | Reading
  | Analysing
  | Shown
  | Asked
  | { readonly kind: "problem"; readonly problem: JobProblem }
  | { readonly kind: "cancelled" };

/** Files that were chosen, before they are read as one list. */
interface ChosenFiles {
  readonly kind: "files";
  readonly files: readonly AddedFile[];
  /** A list of the workbook with which they can be read, and whether they shall be; undefined while it is being looked for. */
  readonly list?: OfferedList | "none" | undefined;
  /** What was shown before. */
  readonly before: Exclude<Screen, ChosenFiles>;
}

export interface OfferedList {
  /** "Sales!A1:F900"; of several that belong together with ";" between them. */
  readonly address: string;
  readonly isTogether: boolean;
}

/** The workbook holds the result of an earlier run, as the pane found it when it opened. */
export interface Standing extends Pick<Shown, "removal" | "refused"> {
  readonly kind: "standing";
  readonly found: FoundResult;
  /** Excel serial of the day on which it was found. */
  readonly today: number;
  /** Address of the list of a run that never ended. */
  readonly unfinished?: string | undefined;
}

interface Working {
  /** The result of the run before: dimmed while the next one goes on, and back in sight where that is cancelled. */
  readonly previous: Result | undefined;
  /** All that the sheets of that one say. */
  readonly told?: ReportInput | undefined;
}

export interface Reading extends Working {
  readonly kind: "reading";
  /** undefined while the list is being looked for. */
  readonly source: { readonly address: string; readonly rows: number } | undefined;
  readonly rowsRead: number;
  /** The file that is looked at before its rows are read; bytes of all files. */
  readonly opening?: Omit<Extract<JobEvent, { readonly kind: "opening" }>, "kind">;
  /** Of what is going on; undefined as long as nobody can tell. */
  readonly secondsLeft?: number | undefined;
}

export interface Analysing extends Working {
  readonly kind: "analysing";
  readonly source: Reading["source"];
}

interface Asked extends Working {
  readonly kind: "question";
  readonly question: Question;
}

export interface Shown {
  readonly kind: "result";
  readonly result: Result;
  /** All that its sheets say; undefined as long as they are not written. */
  readonly told?: ReportInput | undefined;
  /** Opened one from the other; the last one is in sight. None: the answer. */
  readonly doors: readonly Door[];
  /** By other settings; nothing of it is written. */
  readonly preview?: Analysis | undefined;
  readonly writing: Writing;
  /** While it is being written: what was in sight before it, and comes back where a question on the way is cancelled. */
  readonly replaced?: Working;
  /** Since it was read, somebody changed its list. */
  readonly isListChanged?: boolean;
  /** What would be removed from the workbook, while the user is asked whether it shall be. */
  readonly removal?: Results | undefined;
  /** What Excel would not do, apart from the runs. */
  readonly refused?: JobProblem | undefined;
}

export type Writing =
  | {
      readonly kind: "running";
      /** Those that it writes to; undefined as long as it can be cancelled. */
      readonly sheets: readonly string[] | undefined;
      /** The new one that it fills now. */
      readonly filling?: { readonly sheet: string; readonly place: number };
    }
  | ({
      readonly kind: "done";
      /** Since then it was undone, deleted or changed. */
      readonly gone: boolean;
    } & InWorkbook)
  | { readonly kind: "failed"; readonly problem: JobProblem }
  | { readonly kind: "cancelled" };

/** What the user can ask for: each begins a run, unless one is going on. */
export type Ask =
  /**
   * On the list at an address, or at the selection, with the settings of the workbook. Where that is the list of the last run, its questions stay
   * answered.
   */
  | { readonly kind: "run"; readonly address?: string | undefined }
  /** On these files, read as one list, together with lists of the workbook where an address is given. */
  | {
      readonly kind: "files";
      readonly files: readonly AddedFile[];
      readonly sheets?: string | undefined;
    }
  /** On the list of the example, which is added where the workbook has none. */
  | { readonly kind: "example" }
  /**
   * As `run`, on the lists at an address as they are now, or at the selection, where a cell of a result sheet stands for the lists that it came from.
   */
  | { readonly kind: "again"; readonly address?: string | undefined }
  /**
   * On the list at an address, or where the last run looked, with other settings. Its questions stay answered, or are answered otherwise. Which column
   * is what is one of the settings.
   */
  | {
      readonly kind: "change";
      readonly address?: string | undefined;
      readonly settings: Settings;
      readonly answers?: Answers | undefined;
    }
  /** The letters of the result that stands in the workbook, beside its list. */
  | { readonly kind: "classColumns"; readonly of: NonNullable<Request["adjacentTo"]> }
  /** The list of a result once more, with what was just said about two names. */
  | { readonly kind: "names"; readonly of: Result; readonly change: NamesChange }
  /** The list of a result once more, with account cards: of all key accounts, or of these customers. */
  | {
      readonly kind: "accounts";
      readonly of: Result;
      readonly accounts: NonNullable<Request["accounts"]>;
    }
  /** The list of a result once more, with the cards of all accounts drawn to be printed. */
  | { readonly kind: "cards"; readonly of: Result }
  /** The last run once more, with an answer to the question that it ended with. */
  | { readonly kind: "answer"; readonly question: string; readonly answer: string };

export type Action =
  | Ask
  | JobEvent
  /** How long what is going on will still take. */
  | { readonly kind: "timeLeft"; readonly seconds: number }
  /** Files were added, or taken away; none: what was shown before. */
  | { readonly kind: "chooseFiles"; readonly files: readonly AddedFile[] }
  /** The list with which the chosen files can be read. */
  | { readonly kind: "offerList"; readonly list: OfferedList | "none" }
  | JobEnd
  /** Something is opened in the place of what is in sight; what is in sight is closed. */
  | { readonly kind: "open"; readonly door: Door }
  | { readonly kind: "back" }
  | { readonly kind: "previewed"; readonly analysis: Analysis }
  | { readonly kind: "asItWas" }
  /** A result of an earlier run stands in the workbook. @param today Excel serial */
  | { readonly kind: "found"; readonly found: FoundResult; readonly today: number }
  /** Whether the results in the workbook are those that are shown. */
  | { readonly kind: "standing"; readonly stands: boolean }
  /** What `removed` would remove was found; the results are kept all the same; they were removed. */
  | { readonly kind: "removable"; readonly results: Results }
  | { readonly kind: "kept" }
  | { readonly kind: "removed" }
  /** Excel would not do something; undefined: the next thing was done. */
  | { readonly kind: "refused"; readonly problem: JobProblem | undefined };
