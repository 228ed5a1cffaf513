import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useOpeningWords } from "./look/opening";
import { Stack } from "./look/Stack";
import type { Screen } from "./state/state";

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalXXL },
  sentence: { margin: 0 },
});

interface WaitingProps {
  readonly screen: Screen;
  readonly onRun: () => void;
}

/** A run was asked for before the rest of the pane was loaded, or could not be. */
export function Waiting({ screen, onRun }: WaitingProps): React.JSX.Element {
  const styles = useStyles();
  const { pane } = useOpeningWords();
  if (screen.kind !== "problem") {
    return <Spinner className={styles.root} size="small" label={pane.loading} />;
  }
  const { sentence, next } = screen.problem;
  return (
    <Stack as="section" gap="L" align="start" className={styles.root}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <Text as="h1" className={styles.sentence}>
            {sentence}
          </Text>{" "}
          {next}
        </MessageBarBody>
      </MessageBar>
      <Button appearance="primary" onClick={onRun}>
        {pane.again}
      </Button>
    </Stack>
  );
}
