import { isWorking } from "./isWorking";
import type { Action, Reading, Screen, Shown, Standing } from "./state";

/** What the pane shows next; the same screen where the action does not fit it. */
export function nextScreen(screen: Screen, action: Action): Screen {
  switch (action.kind) {
    case "run":
    case "files":
    case "example":
    case "again":
    case "change":
    case "classColumns":
    case "names":
    case "accounts":
    case "cards":
    case "answer":
      if (isWorking(screen)) return screen;
      return { kind: "reading", source: undefined, rowsRead: 0, ...shownOn(screen) };
    case "found": {
      if (screen.kind !== "idle" || screen.isRemoved === true) return screen;
      const { found, today } = action;
      return { kind: "standing", found, today, unfinished: screen.unfinished };
    }
    case "located":
      if (screen.kind !== "reading") return screen;
      return {
        ...screen,
        source: { address: action.address, rows: action.rows },
        secondsLeft: undefined,
      };
    case "opening": {
      if (screen.kind !== "reading") return screen;
      const { kind: _, ...opening } = action;
      return { ...screen, opening };
    }
    case "timeLeft":
      return screen.kind === "reading" ? { ...screen, secondsLeft: action.seconds } : screen;
    case "chooseFiles": {
      if (isWorking(screen)) return screen;
      if (screen.kind !== "files")
        return action.files.length === 0
          ? screen
          : { kind: "files", files: action.files, before: screen };
      return action.files.length === 0 ? screen.before : { ...screen, files: action.files };
    }
    case "offerList":
      return screen.kind === "files" ? { ...screen, list: action.list } : screen;
    case "read":
      return screen.kind === "reading" ? { ...screen, rowsRead: action.rows } : screen;
    case "analysing":
      if (screen.kind !== "reading") return screen;
      return { kind: "analysing", source: screen.source, ...shownOn(screen) };
    case "analysed":
      if (!isWorking(screen)) return screen;
      return {
        kind: "result",
        result: action.result,
        doors: [],
        writing: { kind: "running", sheets: undefined },
        ...replacedOn(screen),
      };
    case "told":
      return screen.kind === "result" && isWorking(screen)
        ? { ...screen, told: action.told }
        : screen;
    case "writing":
      if (screen.kind !== "result" || screen.writing.kind !== "running") return screen;
      return { ...screen, writing: { kind: "running", sheets: action.sheets } };
    case "filling": {
      if (screen.kind !== "result" || screen.writing.kind !== "running") return screen;
      const { sheet, place } = action;
      return { ...screen, writing: { ...screen.writing, filling: { sheet, place } } };
    }
    case "written": {
      if (!isWorking(screen)) return screen;
      const { kind: _written, result, told, ...inWorkbook } = action;
      const writing = { kind: "done", gone: false, ...inWorkbook } as const;
      // Somebody may look at a customer while the result is written.
      const doors = screen.kind === "result" ? screen.doors : [];
      const isListChanged = screen.kind === "result" && screen.isListChanged === true;
      return {
        kind: "result",
        result,
        ...(told && { told }),
        doors,
        writing,
        ...(isListChanged && { isListChanged }),
      };
    }
    case "listChanged":
      if (screen.kind !== "result" || screen.isListChanged === true) return screen;
      return { ...screen, isListChanged: true };
    case "standing":
      if (screen.kind !== "result" || screen.writing.kind !== "done") return screen;
      if (screen.writing.gone === !action.stands) return screen;
      return { ...screen, writing: { ...screen.writing, gone: !action.stands } };
    case "question":
      if (!isWorking(screen)) return screen;
      return { kind: "question", question: action.question, ...beforeRun(screen) };
    case "problem":
      if (!isWorking(screen)) return screen;
      if (screen.kind === "result") {
        // What was computed is not lost because it could not be written.
        const { replaced: _, ...shown } = screen;
        return { ...shown, writing: { kind: "failed", problem: action.problem } };
      }
      return { kind: "problem", problem: action.problem };
    case "open":
      if (screen.kind !== "result") return screen;
      return { ...screen, doors: [...screen.doors, action.door] };
    case "back":
      if (screen.kind === "files") return screen.before;
      if (screen.kind !== "result" || screen.doors.length === 0) return screen;
      return { ...screen, doors: screen.doors.slice(0, -1) };
    case "previewed":
      if (screen.kind !== "result" || isWorking(screen)) return screen;
      return { ...screen, preview: action.analysis };
    case "asItWas": {
      if (screen.kind !== "result" || screen.preview === undefined) return screen;
      const { preview: _, ...shown } = screen;
      return shown;
    }
    case "removable":
      if (!holdsResult(screen) || isWorking(screen)) return screen;
      return { ...screen, removal: action.results };
    case "kept": {
      if (!holdsResult(screen)) return screen;
      const { removal: _asked, ...rest } = screen;
      return rest;
    }
    case "removed":
      return { kind: "idle", isRemoved: true };
    case "refused":
      if (holdsResult(screen))
        return screen.refused === action.problem ? screen : { ...screen, refused: action.problem };
      return action.problem === undefined ? screen : { kind: "problem", problem: action.problem };
    case "cancelled": {
      if (screen.kind !== "question" && !isWorking(screen)) return screen;
      const { previous, ...told } = shownOn(screen);
      if (previous === undefined) return { kind: "cancelled" };
      return {
        kind: "result",
        result: previous,
        ...told,
        doors: [],
        writing: { kind: "cancelled" },
      };
    }
  }
}

function holdsResult(screen: Screen): screen is Shown | Standing {
  return screen.kind === "result" || screen.kind === "standing";
}

/** What was in sight before the run that goes on: not what it has computed and not written yet. */
function beforeRun(screen: Screen): Pick<Reading, "previous" | "told"> {
  return screen.kind === "result" ? (screen.replaced ?? { previous: undefined }) : shownOn(screen);
}

function replacedOn(screen: Screen): Pick<Shown, "replaced"> {
  const replaced = beforeRun(screen);
  return replaced.previous === undefined ? {} : { replaced };
}

function shownOn(screen: Screen): Pick<Reading, "previous" | "told"> {
  const toldOf = ({ told }: Pick<Reading, "told">): Pick<Reading, "told"> =>
    told === undefined ? {} : { told };
  if (screen.kind === "result") return { previous: screen.result, ...toldOf(screen) };
  if (screen.kind === "files") return shownOn(screen.before);
  if (screen.kind === "reading" || screen.kind === "analysing" || screen.kind === "question")
    return { previous: screen.previous, ...toldOf(screen) };
  return { previous: undefined };
}
