import { isWorking } from "./isWorking";
import { nextRequest } from "./nextRequest";
import { nextScreen } from "./nextScreen";
import type { Action, Screen, State } from "./state";

/** The next state. An action that does not fit the screen (a late message of a run that has ended) changes nothing. */
export function reduce(state: State, action: Action): State {
  const screen = nextScreen(state.screen, action);
  if (screen === state.screen) return state;
  const files = filesAfter(state, action, screen);
  const isAtRest = screen.kind === "result" && !isWorking(screen);
  const filesOfResult = isAtRest ? files : state.filesOfResult;
  return {
    screen,
    request: nextRequest(state.request, action, state.files),
    questions: nextQuestions(state.questions, action),
    ...(files === undefined ? {} : { files }),
    ...(filesOfResult === undefined ? {} : { filesOfResult }),
  };
}

/** A result that comes back into sight can be read again, from its own files. */
function filesAfter(state: State, action: Action, screen: Screen): State["files"] {
  if (action.kind === "files") return action.files;
  const isBack = screen.kind === "result" && state.screen.kind !== "result";
  return action.kind === "cancelled" && isBack ? state.filesOfResult : state.files;
}

function nextQuestions(questions: State["questions"], action: Action): State["questions"] {
  if (action.kind !== "question") return questions;
  return { ...questions, [action.question.id]: action.question };
}
