import { makeStyles } from "@fluentui/react-components";
import { useWords, type Words } from "./look/words";
import type { State } from "./state/state";

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
  const { pane, messages } = words;
  const { progress } = messages.sentences;
  switch (state.kind) {
    case "idle":
      return "";
    case "reading":
      return progress.locating;
    case "analysing":
      return progress.analysing;
    case "result":
      return state.writing.kind === "running"
        ? words.headline(state.result.analysis)
        : state.writing.kind === "done"
          ? `${words.fill(pane.written.done, { sheets: state.writing.sheets.join(", ") })} ${pane.written.undo}`
          : pane.written.not;
    case "question":
      return state.question.sentence;
    case "problem":
      return `${state.problem.sentence} ${state.problem.next}`;
    case "cancelled":
      return progress.cancelled;
  }
}
