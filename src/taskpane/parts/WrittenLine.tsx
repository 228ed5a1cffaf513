import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import type { Result } from "../../job/job";
import { hasOneUndo } from "../look/hasOneUndo";
import { useWords } from "../look/words";
import type { Session } from "../state/session";
import type { Writing } from "../state/state";
import { RemoveResults } from "./RemoveResults";

const useStyles = makeStyles({
  running: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

interface WrittenLineProps {
  readonly result: Result;
  readonly writing: Writing;
  readonly session: Session;
}

/** Whether the result stands in the workbook, and how it is taken back. */
export function WrittenLine({ result, writing, session }: WrittenLineProps): React.JSX.Element {
  const styles = useStyles();
  const { messages, pane, fill } = useWords();
  switch (writing.kind) {
    case "running":
      return (
        <div className={styles.running}>
          <Spinner size="tiny" label={pane.written.writing} />
          <Button size="small" onClick={() => session.cancel()}>
            {pane.cancel}
          </Button>
        </div>
      );
    case "done": {
      if (writing.gone) return <Gone result={result} session={session} />;
      const { sheets, classColumns } = writing;
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {fill(pane.written.done, { sheets: sheets.join(", ") })}{" "}
            {classColumns !== "notAsked" && `${pane.written.beside[classColumns]} `}
            {hasOneUndo() && `${pane.written.undo} `}
            <span className={styles.links}>
              {classColumns === "notAsked" && (
                <Link
                  as="button"
                  inline
                  onClick={() => void session.classColumns({ result, sheets })}
                >
                  {pane.written.besideAsk}
                </Link>
              )}
              <RemoveResults session={session} />
            </span>
          </MessageBarBody>
        </MessageBar>
      );
    }
    case "failed":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{pane.written.not}</MessageBarTitle>
            {writing.problem.sentence} {writing.problem.next}
          </MessageBarBody>
        </MessageBar>
      );
    case "cancelled":
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{messages.sentences.progress.cancelled}</MessageBarBody>
        </MessageBar>
      );
  }
}

function Gone({ result, session }: Omit<WrittenLineProps, "writing">): React.JSX.Element {
  const { pane } = useWords();
  const { analysis, source } = result;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {pane.written.gone}{" "}
        <Link
          as="button"
          inline
          onClick={() => void session.change(source.address, analysis.settings)}
        >
          {pane.written.again}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
