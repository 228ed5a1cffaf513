import { withoutColumns } from "../../job/questions/columnAnswers";
import type { Question } from "../../job/job";
import type { State } from "./state";

export interface AnswerGiven {
  readonly question: Question;
  readonly answer: string;
}

/** The questions that were answered for the list of the last run, but for those about columns: each column has its own word. */
export function answersGiven({ request, questions }: State): readonly AnswerGiven[] {
  return Object.entries(withoutColumns(request.answers)).flatMap(([id, answer]) => {
    const question = questions[id];
    return question === undefined ? [] : [{ question, answer }];
  });
}
