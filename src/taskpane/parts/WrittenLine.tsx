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
import { hasOneUndo } from "../look/hasOneUndo";
import { useWords } from "../look/words";
import type { Writing } from "../state/state";

const useStyles = makeStyles({
  running: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

interface WrittenLineProps {
  readonly writing: Writing;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
  readonly onClassColumns: (sheets: readonly string[]) => void;
}

/** Whether the result stands in the workbook, and how it is taken back. */
export function WrittenLine({
  writing,
  onCancel,
  onRemove,
  onClassColumns,
}: WrittenLineProps): React.JSX.Element {
  const styles = useStyles();
  const { messages, pane, fill } = useWords();
  switch (writing.kind) {
    case "running":
      return (
        <div className={styles.running}>
          <Spinner size="tiny" label={pane.written.writing} />
          <Button size="small" onClick={onCancel}>
            {pane.cancel}
          </Button>
        </div>
      );
    case "done":
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {fill(pane.written.done, { sheets: writing.sheets.join(", ") })}{" "}
            {writing.classColumns !== "notAsked" && `${pane.written.beside[writing.classColumns]} `}
            {hasOneUndo() && `${pane.written.undo} `}
            <Link as="button" inline onClick={onRemove}>
              {pane.written.remove}
            </Link>
            {writing.classColumns === "notAsked" && (
              <>
                {" · "}
                <Link as="button" inline onClick={() => onClassColumns(writing.sheets)}>
                  {pane.written.besideAsk}
                </Link>
              </>
            )}
          </MessageBarBody>
        </MessageBar>
      );
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
