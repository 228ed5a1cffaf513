import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Title3,
  tokens,
} from "@fluentui/react-components";
import type { Settings } from "../../engine/settings/settings";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import type { JobProblem } from "../../job/job";
import { ChangeFiles } from "./ChangeFiles";
import { ColumnQuestion } from "./ColumnQuestion";

const useStyles = makeStyles({
  title: { margin: 0, textWrap: "balance" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere", userSelect: "text" },
});

/** There is no list on a sheet, or not all of it: it may be in files. */
const FOR_FILES: ReadonlySet<string> = new Set(["emptySelection", "ownResult", "filesNotKept"]);

/** Only other files help: the same once more would come to the same. */
const WANTS_FILES: ReadonlySet<string> = new Set(["listWithoutFiles", "fileChanged"]);

interface ProblemViewProps {
  readonly problem: JobProblem;
  /** It was met in files. */
  readonly areFiles: boolean;
  /** With an address: on the list that was suggested. */
  readonly onRun: (address?: string) => void;
  /** Without an address: where the last run looked. */
  readonly onChange: (address: string | undefined, settings: Settings) => void;
}

/** What happened and where, what to do next, and a button for it. */
export function ProblemView({
  problem,
  areFiles,
  onRun,
  onChange,
}: ProblemViewProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, pane } = useWords();
  const { suggestion, column, remedy } = problem;
  const wantsFiles = WANTS_FILES.has(problem.code);
  const isOnly = suggestion === undefined && column === undefined && remedy === undefined;
  return (
    <Stack as="section" gap="L">
      <Title3 as="h1" className={styles.title}>
        {suggestion === undefined ? pane.problem.label : pane.problem.offer}
      </Title3>
      {/* Another list than the selected one is a question, not a failure. */}
      {suggestion === undefined ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem.sentence}</MessageBarBody>
        </MessageBar>
      ) : (
        <Text>{problem.sentence}</Text>
      )}
      <Text>{problem.next}</Text>
      {column && <ColumnQuestion question={column} onChange={onChange} />}
      <div className={styles.buttons}>
        {wantsFiles && <ChangeFiles areFiles appearance="primary" />}
        {suggestion !== undefined && (
          <Button
            appearance={wantsFiles ? "secondary" : "primary"}
            onClick={() => onRun(suggestion)}
          >
            {fill(pane.problem.use, { address: suggestion })}
          </Button>
        )}
        {remedy && (
          <Button
            appearance={column === undefined ? "primary" : "secondary"}
            onClick={() => onChange(remedy.address, remedy.settings)}
          >
            {pane.problem.remedies[remedy.kind]}
          </Button>
        )}
        {!wantsFiles && (
          <Button appearance={isOnly ? "primary" : "secondary"} onClick={() => onRun()}>
            {pane.again}
          </Button>
        )}
        {!wantsFiles && (areFiles || FOR_FILES.has(problem.code)) && (
          <ChangeFiles areFiles={areFiles} />
        )}
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
    </Stack>
  );
}
