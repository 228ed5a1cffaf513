import { nextRequest } from "./nextRequest";
import { nextScreen } from "./nextScreen";
import type { Action, State } from "./state";

/** The next state. An action that does not fit the screen (a late message of a run that has ended) changes nothing. */
export function reduce(state: State, action: Action): State {
  const screen = nextScreen(state.screen, action);
  if (screen === state.screen) return state;
  const files = action.kind === "files" ? action.files : state.files;
  return {
    screen,
    request: nextRequest(state.request, action, state.files),
    questions: nextQuestions(state.questions, action),
    ...(files === undefined ? {} : { files }),
  };
}

function nextQuestions(questions: State["questions"], action: Action): State["questions"] {
  if (action.kind !== "question") return questions;
  return { ...questions, [action.question.id]: action.question };
}
