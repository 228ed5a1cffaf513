import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalXXL,
  },
});

export function Cancelled({ onRun }: { readonly onRun: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { messages, pane } = useWords();
  return (
    <section className={styles.root}>
      <Text>{messages.sentences.progress.cancelled}</Text>
      <Button appearance="primary" onClick={onRun}>
        {pane.again}
      </Button>
    </section>
  );
}
