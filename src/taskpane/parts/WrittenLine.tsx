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
import type { Results } from "../../excel/removeResults";
import { useWords } from "../look/words";
import type { Writing } from "../state/state";
import { writtenSentences } from "../writtenSentences";
import { RemoveResults } from "./RemoveResults";

const useStyles = makeStyles({
  running: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

interface WrittenLineProps {
  readonly writing: Writing;
  readonly removal: Results | undefined;
  readonly onCancel: () => void;
  readonly onWriteAgain: () => void;
  /** @param sheets those that the result was written to */
  readonly onClassColumns: (sheets: readonly string[]) => void;
  readonly onFindResults: () => void;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Whether the result stands in the workbook, and how it is taken back. */
export function WrittenLine({
  writing,
  removal,
  onCancel,
  onWriteAgain,
  onClassColumns,
  onFindResults,
  onRemove,
  onKeep,
}: WrittenLineProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { fill, messages, pane } = words;
  switch (writing.kind) {
    case "running":
      return (
        <div className={styles.running}>
          <Spinner
            size="tiny"
            label={
              writing.sheets === undefined
                ? pane.written.preparing
                : fill(pane.written.writing, { sheets: writing.sheets.join(", ") })
            }
          />
          {writing.sheets === undefined && (
            <Button size="small" onClick={onCancel}>
              {pane.cancel}
            </Button>
          )}
        </div>
      );
    case "done": {
      if (writing.gone) {
        return (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {pane.written.gone}{" "}
              <Link as="button" inline onClick={onWriteAgain}>
                {pane.written.again}
              </Link>
            </MessageBarBody>
          </MessageBar>
        );
      }
      const { sheets, classColumns } = writing;
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {writtenSentences(writing, words).join(" ")}{" "}
            <span className={styles.links}>
              {classColumns === "notAsked" && (
                <Link as="button" inline onClick={() => onClassColumns(sheets)}>
                  {pane.written.besideAsk}
                </Link>
              )}
              <RemoveResults
                removal={removal}
                onFind={onFindResults}
                onRemove={onRemove}
                onKeep={onKeep}
              />
            </span>
          </MessageBarBody>
        </MessageBar>
      );
    }
    case "failed":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {writing.problem.isPartWritten === true ? pane.written.part : pane.written.not}
            </MessageBarTitle>
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
