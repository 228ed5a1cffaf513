import { Button, Field, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../look/words";
import type { Analysing, Reading } from "../state/state";
import { SourceLine } from "./SourceLine";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  number: { fontVariantNumeric: "tabular-nums" },
  cancel: { alignSelf: "flex-start" },
});

interface ProgressProps {
  readonly state: Reading | Analysing;
  readonly onCancel: () => void;
}

/** What is going on, how far it is, and the way out. */
export function Progress({ state, onCancel }: ProgressProps): React.JSX.Element {
  const styles = useStyles();
  const { messages, pane, fill } = useWords();
  const { progress } = messages.sentences;
  const { source } = state;
  const reading = state.kind === "reading" && source !== undefined;
  const sentence = reading
    ? fill(progress.reading, { rows: state.rowsRead, total: source.rows })
    : state.kind === "analysing"
      ? progress.analysing
      : progress.locating;
  return (
    <section className={styles.root}>
      {source && <SourceLine address={source.address} rows={source.rows} />}
      <Field
        validationState="none"
        validationMessage={<Text className={styles.number}>{sentence}</Text>}
      >
        <ProgressBar
          aria-label={sentence}
          thickness="large"
          {...(reading ? { value: state.rowsRead, max: Math.max(1, source.rows) } : {})}
        />
      </Field>
      <Button className={styles.cancel} onClick={onCancel}>
        {pane.cancel}
      </Button>
    </section>
  );
}
