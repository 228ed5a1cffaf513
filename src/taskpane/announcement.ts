import type { Words } from "./look/words";
import type { Screen, Shown } from "./state/state";

/** A screen in a sentence, to be heard; rows read are not told one by one. */
export function announcement(screen: Screen, words: Words, hasOneUndo: boolean): string {
  const { progress } = words.messages.sentences;
  switch (screen.kind) {
    case "idle":
      return "";
    case "reading":
      return progress.locating;
    case "analysing":
      return progress.analysing;
    case "result":
      return shown(screen, words, hasOneUndo);
    case "question":
      return screen.question.sentence;
    case "problem":
      return `${screen.problem.sentence} ${screen.problem.next}`;
    case "cancelled":
      return progress.cancelled;
  }
}

function shown({ result, writing }: Shown, words: Words, hasOneUndo: boolean): string {
  const { fill, headline, pane } = words;
  switch (writing.kind) {
    case "running":
      return headline(result.analysis);
    case "done": {
      if (writing.gone) return pane.written.gone;
      const done = fill(pane.written.done, { sheets: writing.sheets.join(", ") });
      return hasOneUndo ? `${done} ${pane.written.undo}` : done;
    }
    case "failed":
    case "cancelled":
      return pane.written.not;
  }
}
