import { Button, Field, makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import type { Analysing, Reading } from "../state/state";
import { SourceLine } from "./SourceLine";

const useStyles = makeStyles({
  sentence: { margin: 0, fontVariantNumeric: "tabular-nums" },
  cancel: { alignSelf: "flex-start" },
});

interface ProgressProps {
  readonly screen: Reading | Analysing;
  readonly onCancel: () => void;
}

/** What is going on, how far it is, and the way out. */
export function Progress({ screen, onCancel }: ProgressProps): React.JSX.Element {
  const styles = useStyles();
  const { messages, pane, fill } = useWords();
  const { progress } = messages.sentences;
  const { source } = screen;
  const reading =
    screen.kind === "reading" && source !== undefined
      ? { value: screen.rowsRead, max: source.rows }
      : undefined;
  const waiting = screen.kind === "analysing" ? progress.analysing : progress.locating;
  const sentence =
    reading === undefined
      ? waiting
      : fill(progress.reading, { rows: reading.value, total: reading.max });
  return (
    <Stack as="section" gap="M">
      {source && <SourceLine address={source.address} rows={source.rows} />}
      <Field
        validationState="none"
        validationMessage={
          <Text as="h1" className={styles.sentence}>
            {sentence}
          </Text>
        }
      >
        <ProgressBar
          aria-label={sentence}
          thickness="large"
          {...(reading && { value: reading.value, max: Math.max(1, reading.max) })}
        />
      </Field>
      <Button className={styles.cancel} onClick={onCancel}>
        {pane.cancel}
      </Button>
    </Stack>
  );
}
