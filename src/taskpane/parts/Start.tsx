import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { useWords } from "../look/words";
import { NineCells } from "./NineCells";

const useStyles = makeStyles({
  title: { margin: 0, textWrap: "balance" },
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalXXL,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Before the first run. */
export function Start({ onRun }: { readonly onRun: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <section className={styles.root}>
      <NineCells />
      <Title3 as="h1" className={styles.title}>
        {pane.start.title}
      </Title3>
      <Text>{pane.start.lead}</Text>
      <Button appearance="primary" size="large" onClick={onRun}>
        {pane.start.button}
      </Button>
      <Text size={200} className={styles.quiet}>
        {pane.start.unchanged}
      </Text>
    </section>
  );
}
