import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalXXL },
  title: { margin: 0 },
});

export function Cancelled({ onRun }: { readonly onRun: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { messages, pane } = useWords();
  return (
    <Stack as="section" gap="L" align="start" className={styles.root}>
      <Text as="h1" className={styles.title}>
        {messages.sentences.progress.cancelled}
      </Text>
      <Button appearance="primary" onClick={onRun}>
        {pane.again}
      </Button>
    </Stack>
  );
}
