import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { useOpeningWords } from "../look/opening";
import { Stack } from "../look/Stack";
import { AddFiles } from "./AddFiles";
import { NineCells } from "./NineCells";
import { Unfinished } from "./Unfinished";

const useStyles = makeStyles({
  title: { margin: 0, textWrap: "balance" },
  root: { paddingTop: tokens.spacingVerticalXXL },
  // Its text stands where the other texts begin.
  example: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface StartProps {
  /** Address of the list of a run that never ended. */
  readonly unfinished: string | undefined;
  readonly onRun: (address?: string) => void;
  readonly onExample: () => void;
}

/** Before the first run. */
export function Start({ unfinished, onRun, onExample }: StartProps): React.JSX.Element {
  const styles = useStyles();
  const { pane } = useOpeningWords();
  return (
    <Stack as="section" gap="L" align="start" className={styles.root}>
      {unfinished !== undefined && <Unfinished address={unfinished} onRun={onRun} />}
      <NineCells />
      <Title3 as="h1" className={styles.title}>
        {pane.start.title}
      </Title3>
      <Text>{pane.start.lead}</Text>
      <Button appearance="primary" size="large" onClick={() => onRun()}>
        {pane.start.button}
      </Button>
      <Text size={200} className={styles.quiet}>
        {pane.start.unchanged}
      </Text>
      <AddFiles />
      <Text size={200} className={styles.quiet}>
        {pane.start.filesAre}
      </Text>
      <Button appearance="subtle" className={styles.example} onClick={onExample}>
        {pane.start.example}
      </Button>
      <Text size={200} className={styles.quiet}>
        {pane.start.exampleGoes}
      </Text>
    </Stack>
  );
}
