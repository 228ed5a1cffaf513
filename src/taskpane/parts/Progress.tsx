import { Button, Field, makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import { Stack } from "../look/Stack";
import { useWords, type Words } from "../look/words";
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
  const words = useWords();
  const { messages, pane, fill, formats } = words;
  const { progress } = messages.sentences;
  const { source } = screen;
  const reading =
    screen.kind === "reading" && source !== undefined
      ? { value: screen.rowsRead, max: source.rows }
      : undefined;
  const opening = screen.kind === "reading" && source === undefined ? screen.opening : undefined;
  const bar = opening === undefined ? reading : { value: opening.bytes, max: opening.ofBytes };
  const waiting = screen.kind === "analysing" ? progress.analysing : progress.locating;
  const doing =
    opening !== undefined
      ? fill(progress.opening, {
          file: opening.file,
          percent: formats.percent(opening.bytes / Math.max(1, opening.ofBytes)),
        })
      : reading === undefined
        ? waiting
        : fill(progress.reading, { rows: reading.value, total: reading.max });
  const left = bar && screen.kind === "reading" ? screen.secondsLeft : undefined;
  const sentence = left === undefined ? doing : `${doing}, ${leftText(left, words)}`;
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
          {...(bar && { value: bar.value, max: Math.max(1, bar.max) })}
        />
      </Field>
      <Button className={styles.cancel} onClick={onCancel}>
        {pane.cancel}
      </Button>
    </Stack>
  );
}

function leftText(seconds: number, { fill, messages: { sentences } }: Words): string {
  const { minutesLeft, secondsLeft } = sentences.progress;
  return seconds < 100
    ? fill(secondsLeft, { seconds })
    : fill(minutesLeft, { minutes: Math.ceil(seconds / 60) });
}
