import type { JobEnd, JobEvent, JobProblem, Question, Result, Written } from "../../job/job";

/** What the pane shows: one of these at a time. */
export type State =
  | {
      readonly kind: "idle";
      /** Address of the list of a run that never ended. */
      readonly unfinished?: string;
    }
  | Reading
  | Analysing
  | Shown
  | { readonly kind: "question"; readonly question: Question }
  | { readonly kind: "problem"; readonly problem: JobProblem }
  | { readonly kind: "cancelled" };

interface Working {
  /** The result of the run before stays in sight, dimmed. */
  readonly previous: Result | undefined;
}

export interface Reading extends Working {
  readonly kind: "reading";
  /** undefined while the list is being looked for. */
  readonly source: { readonly address: string; readonly rows: number } | undefined;
  readonly rowsRead: number;
}

export interface Analysing extends Working {
  readonly kind: "analysing";
  readonly source: Reading["source"];
}

export interface Shown {
  readonly kind: "result";
  readonly result: Result;
  readonly writing: Writing;
  /** What Excel would not do, beside the runs. */
  readonly refused?: JobProblem;
}

export type Writing =
  | { readonly kind: "running" }
  | ({
      readonly kind: "done";
      /** Since then it was undone, deleted or changed. */
      readonly gone: boolean;
    } & Pick<Written, "sheets" | "classColumns">)
  | { readonly kind: "failed"; readonly problem: JobProblem }
  | { readonly kind: "cancelled" };

export type Action =
  | { readonly kind: "started" }
  | JobEvent
  | JobEnd
  /** Whether the results in the workbook are those that are shown. */
  | { readonly kind: "standing"; readonly stands: boolean }
  /** The results were taken out of the workbook, or could not be. */
  | { readonly kind: "removed" }
  | { readonly kind: "refused"; readonly problem: JobProblem };
