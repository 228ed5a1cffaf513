import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { useWords } from "../look/words";
import type { JobProblem } from "../../job/job";

const useStyles = makeStyles({
  title: { margin: 0, textWrap: "balance" },
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalL,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere", userSelect: "text" },
});

interface ProblemViewProps {
  readonly problem: JobProblem;
  /** With an address: on the list that was suggested. */
  readonly onRun: (address?: string) => void;
}

/** What happened and where, what to do next, and a button for it. */
export function ProblemView({ problem, onRun }: ProblemViewProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, pane } = useWords();
  const { suggestion } = problem;
  return (
    <section className={styles.root}>
      <Title3 as="h1" className={styles.title}>
        {pane.problem.label}
      </Title3>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{problem.sentence}</MessageBarBody>
      </MessageBar>
      <Text>{problem.next}</Text>
      <div className={styles.buttons}>
        {suggestion !== undefined && (
          <Button appearance="primary" onClick={() => onRun(suggestion)}>
            {fill(pane.problem.use, { address: suggestion })}
          </Button>
        )}
        <Button
          appearance={suggestion === undefined ? "primary" : "secondary"}
          onClick={() => onRun()}
        >
          {pane.again}
        </Button>
      </div>
      {problem.detail !== undefined && (
        <details>
          <summary>
            <Text size={200}>{pane.problem.details}</Text>
          </summary>
          <Text size={200} className={styles.detail}>
            {problem.code}: {problem.detail}
          </Text>
        </details>
      )}
    </section>
  );
}
