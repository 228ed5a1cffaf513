import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Results } from "../../excel/removeResults";
import { Stack } from "../look/Stack";
import { useWords, type Words } from "../look/words";
import type { Writing } from "../state/state";
import { writtenSentences } from "../writtenSentences";
import { RemoveResults } from "./RemoveResults";
import { SheetList } from "./SheetList";

const useStyles = makeStyles({
  running: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    // Room for the corners of what turns.
    minHeight: "32px",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  link: { fontSize: tokens.fontSizeBase200 },
});

interface WrittenLineProps {
  readonly writing: Writing;
  readonly removal: Results | undefined;
  readonly onCancel: () => void;
  readonly onWriteAgain: () => void;
  /** Absent where there is no list beside which letters could stand. @param sheets those that the result was written to */
  readonly onClassColumns?: ((sheets: readonly string[]) => void) | undefined;
  readonly onFindResults: () => void;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
  readonly onShowCell: (address: string) => void;
}

/** Whether the result stands in the workbook, where, and how it is taken back. */
export function WrittenLine({
  writing,
  onCancel,
  onWriteAgain,
  ...others
}: WrittenLineProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { messages, pane } = words;
  switch (writing.kind) {
    case "running":
      return (
        <div className={styles.running}>
          <Spinner size="tiny" label={runningText(writing, words)} />
          {writing.sheets === undefined && (
            <Button size="small" onClick={onCancel}>
              {pane.cancel}
            </Button>
          )}
        </div>
      );
    case "done":
      if (!writing.gone) return <Done writing={writing} {...others} />;
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

function runningText(
  { sheets, filling }: Extract<Writing, { readonly kind: "running" }>,
  { fill, pane: { written } }: Words
): string {
  if (sheets === undefined) return written.preparing;
  if (filling !== undefined) return fill(written.filling, { ...filling, count: sheets.length });
  return fill(written.writing, { sheets: sheets.join(", ") });
}

type DoneProps = Omit<WrittenLineProps, "writing" | "onCancel" | "onWriteAgain"> & {
  readonly writing: Extract<Writing, { readonly kind: "done" }>;
};

/** One quiet line; the sheets with what is on each are a click away. */
function Done({
  writing,
  removal,
  onClassColumns,
  onFindResults,
  onRemove,
  onKeep,
  onShowCell,
}: DoneProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { written } = words.pane;
  const { sheets, classColumns } = writing;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Stack as="section" gap="XXS" aria-label={written.label}>
      <Text size={200} className={styles.quiet}>
        {writtenSentences(writing, words, "number").join(" ")}
      </Text>
      <span className={styles.links}>
        <Link
          as="button"
          inline
          className={styles.link}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? written.hide : written.show}
        </Link>
        {classColumns === "notAsked" && onClassColumns && (
          <Link as="button" inline className={styles.link} onClick={() => onClassColumns(sheets)}>
            {written.besideAsk}
          </Link>
        )}
        <RemoveResults
          className={styles.link}
          removal={removal}
          onFind={onFindResults}
          onRemove={onRemove}
          onKeep={onKeep}
        />
      </span>
      <div id={id} hidden={!open}>
        {open && <SheetList label={written.label} sheets={sheets} onShowCell={onShowCell} />}
      </div>
    </Stack>
  );
}
