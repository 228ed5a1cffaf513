import { makeStyles } from "@fluentui/react-components";
import { hasOneUndo } from "./look/hasOneUndo";
import { useWords, type Words } from "./look/words";
import type { Shown, State } from "./state/state";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What a screen reader says when the state changes; rows read are not told one by one. */
export function Announcement({ state }: { readonly state: State }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div role="status" className={styles.root}>
      {announcement(state, useWords())}
    </div>
  );
}

function announcement(state: State, words: Words): string {
  const { progress } = words.messages.sentences;
  switch (state.kind) {
    case "idle":
      return "";
    case "reading":
      return progress.locating;
    case "analysing":
      return progress.analysing;
    case "result":
      return shown(state, words);
    case "question":
      return state.question.sentence;
    case "problem":
      return `${state.problem.sentence} ${state.problem.next}`;
    case "cancelled":
      return progress.cancelled;
  }
}

function shown({ result, writing }: Shown, { fill, headline, pane }: Words): string {
  switch (writing.kind) {
    case "running":
      return headline(result.analysis);
    case "done": {
      if (writing.gone) return pane.written.gone;
      const done = fill(pane.written.done, { sheets: writing.sheets.join(", ") });
      return hasOneUndo() ? `${done} ${pane.written.undo}` : done;
    }
    case "failed":
    case "cancelled":
      return pane.written.not;
  }
}
