import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import { ChangeFiles } from "./ChangeFiles";

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalXXL },
  title: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface CancelledProps {
  /** Files were to be read. */
  readonly areFiles: boolean;
  readonly onRun: () => void;
}

/** A run was cancelled before there was any result to go back to. */
export function Cancelled({ areFiles, onRun }: CancelledProps): React.JSX.Element {
  const styles = useStyles();
  const { messages, pane } = useWords();
  return (
    <Stack as="section" gap="L" align="start" className={styles.root}>
      <Text as="h1" className={styles.title}>
        {messages.sentences.progress.cancelled}
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRun}>
          {pane.again}
        </Button>
        {areFiles && <ChangeFiles areFiles />}
      </div>
    </Stack>
  );
}
