import type { Result } from "../../report/result";
import { isWorking } from "./isWorking";
import type { Action, Screen } from "./state";

/** What the pane shows next; the same screen where the action does not fit it. */
export function nextScreen(screen: Screen, action: Action): Screen {
  switch (action.kind) {
    case "run":
    case "again":
    case "change":
    case "classColumns":
    case "names":
    case "answer":
      if (isWorking(screen)) return screen;
      return { kind: "reading", source: undefined, rowsRead: 0, previous: resultOn(screen) };
    case "located":
      if (screen.kind !== "reading") return screen;
      return { ...screen, source: { address: action.address, rows: action.rows } };
    case "read":
      return screen.kind === "reading" ? { ...screen, rowsRead: action.rows } : screen;
    case "analysing":
      if (screen.kind !== "reading") return screen;
      return { kind: "analysing", source: screen.source, previous: screen.previous };
    case "analysed":
      if (!isWorking(screen)) return screen;
      return {
        kind: "result",
        result: action.result,
        writing: { kind: "running", sheets: undefined },
      };
    case "writing":
      if (screen.kind !== "result" || screen.writing.kind !== "running") return screen;
      return { ...screen, writing: { kind: "running", sheets: action.sheets } };
    case "written": {
      if (!isWorking(screen)) return screen;
      const { kind: _written, result, ...inWorkbook } = action;
      return { kind: "result", result, writing: { kind: "done", gone: false, ...inWorkbook } };
    }
    case "standing":
      if (screen.kind !== "result" || screen.writing.kind !== "done") return screen;
      if (screen.writing.gone === !action.stands) return screen;
      return { ...screen, writing: { ...screen.writing, gone: !action.stands } };
    case "question":
      return isWorking(screen) ? { kind: "question", question: action.question } : screen;
    case "problem":
      if (!isWorking(screen)) return screen;
      // What was computed is not lost because it could not be written.
      return screen.kind === "result"
        ? { ...screen, writing: { kind: "failed", problem: action.problem } }
        : { kind: "problem", problem: action.problem };
    case "removable":
      if (screen.kind !== "result" || isWorking(screen)) return screen;
      return { ...screen, removal: action.results };
    case "kept": {
      if (screen.kind !== "result") return screen;
      const { removal: _asked, ...rest } = screen;
      return rest;
    }
    case "removed":
      return { kind: "idle", isRemoved: true };
    case "refused":
      return screen.kind === "result"
        ? { ...screen, refused: action.problem }
        : { kind: "problem", problem: action.problem };
    case "cancelled": {
      if (!isWorking(screen)) return screen;
      const result = resultOn(screen);
      if (result === undefined) return { kind: "cancelled" };
      return { kind: "result", result, writing: { kind: "cancelled" } };
    }
  }
}

function resultOn(screen: Screen): Result | undefined {
  if (screen.kind === "result") return screen.result;
  return screen.kind === "reading" || screen.kind === "analysing" ? screen.previous : undefined;
}
