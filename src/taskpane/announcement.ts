import { cardsMade, cardsSentence } from "./cardsMade";
import type { Words } from "./look/words";
import { writtenSentences } from "./writtenSentences";
import type { Screen, Shown } from "./state/state";

/** A screen in a sentence, to be heard; rows read are not told one by one. */
export function announcement(screen: Screen, words: Words): string {
  const { progress } = words.messages.sentences;
  switch (screen.kind) {
    case "idle":
      return screen.isRemoved === true ? words.pane.written.removed : "";
    case "files":
      return words.pane.files.title;
    case "standing": {
      const { refused, found } = screen;
      return refused === undefined ? found.headline : `${refused.sentence} ${refused.next}`;
    }
    case "reading":
      return progress.locating;
    case "analysing":
      return progress.analysing;
    case "result":
      return shown(screen, words);
    case "question":
      return screen.question.sentence;
    case "problem":
      return `${screen.problem.sentence} ${screen.problem.next}`;
    case "cancelled":
      return progress.cancelled;
  }
}

function shown({ result, told, writing, isListChanged, refused }: Shown, words: Words): string {
  const { headline, pane } = words;
  if (refused !== undefined) return `${refused.sentence} ${refused.next}`;
  switch (writing.kind) {
    case "running":
      return headline(result.analysis, result.customers, result.source);
    case "done": {
      if (writing.gone) return pane.written.gone;
      if (isListChanged === true) return pane.written.listChanged;
      const cards = cardsMade(told);
      return [
        ...(cards === undefined ? [] : [cardsSentence(cards, words)]),
        ...writtenSentences(writing, words, "names"),
      ].join(" ");
    }
    case "failed": {
      const { isPartWritten, sentence, next } = writing.problem;
      return `${isPartWritten === true ? pane.written.part : pane.written.not} ${sentence} ${next}`;
    }
    case "cancelled":
      return words.messages.sentences.progress.cancelled;
  }
}
