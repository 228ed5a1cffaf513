import type { Result } from "../../job/job";
import type { Action, State } from "./state";

export const IDLE: State = { kind: "idle" };

/** The next state. An action that does not fit the state (a late message of a run that has ended) changes nothing. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case "started":
      return { kind: "reading", source: undefined, rowsRead: 0, previous: resultOf(state) };
    case "located":
      if (state.kind !== "reading") return state;
      return { ...state, source: { address: action.address, rows: action.rows } };
    case "read":
      return state.kind === "reading" ? { ...state, rowsRead: action.rows } : state;
    case "analysing":
      if (state.kind !== "reading") return state;
      return { kind: "analysing", source: state.source, previous: state.previous };
    case "analysed":
      if (!isWorking(state)) return state;
      return { kind: "result", result: action.result, writing: { kind: "running" } };
    case "written":
      if (!isWorking(state)) return state;
      return {
        kind: "result",
        result: action.result,
        writing: {
          kind: "done",
          gone: false,
          sheets: action.sheets,
          classColumns: action.classColumns,
        },
      };
    case "standing":
      if (state.kind !== "result" || state.writing.kind !== "done") return state;
      if (state.writing.gone === !action.stands) return state;
      return { ...state, writing: { ...state.writing, gone: !action.stands } };
    case "question":
      return isWorking(state) ? { kind: "question", question: action.question } : state;
    case "problem":
      if (!isWorking(state)) return state;
      // What was computed is not lost because it could not be written.
      return state.kind === "result"
        ? { ...state, writing: { kind: "failed", problem: action.problem } }
        : { kind: "problem", problem: action.problem };
    case "removed":
      return IDLE;
    case "refused":
      return state.kind === "result"
        ? { ...state, refused: action.problem }
        : { kind: "problem", problem: action.problem };
    case "cancelled": {
      if (!isWorking(state)) return state;
      const result = resultOf(state);
      if (result === undefined) return { kind: "cancelled" };
      return { kind: "result", result, writing: { kind: "cancelled" } };
    }
  }
}

/** A run goes on. */
export function isWorking(state: State): boolean {
  if (state.kind === "result") return state.writing.kind === "running";
  return state.kind === "reading" || state.kind === "analysing";
}

function resultOf(state: State): Result | undefined {
  if (state.kind === "result") return state.result;
  return state.kind === "reading" || state.kind === "analysing" ? state.previous : undefined;
}
