import { makeStyles } from "@fluentui/react-components";
import type { Settings } from "../../engine/settings/settings";
import type { Answers, NamesChange, Written } from "../../job/job";
import type { Result } from "../../report/result";
import { Later } from "../look/Later";
import { Stack } from "../look/Stack";
import type { AnswerGiven } from "../state/answersGiven";
import type { Analysing, Reading, Shown } from "../state/state";
import { Progress } from "./Progress";
import { ResultView } from "./ResultView";
import { WrittenLine } from "./WrittenLine";

/** A change that takes no longer puts its result in the place of the one before, and shows no progress in between. */
const CALM_MS = 200;

const useStyles = makeStyles({
  before: { opacity: 0.4, transition: `opacity 0s ${CALM_MS}ms` },
});

interface RunViewProps {
  readonly screen: Reading | Analysing | Shown;
  readonly answers: readonly AnswerGiven[];
  readonly onAgain: () => void;
  readonly onChange: (address: string, settings: Settings, answers?: Answers) => void;
  readonly onNames: (of: Result, change: NamesChange) => void;
  readonly onClassColumns: (of: Pick<Written, "result" | "sheets" | "runs">) => void;
  readonly onCancel: () => void;
  readonly onFindResults: () => void;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
  readonly onShowCell: (address: string) => void;
}

/** A run, from its beginning to its result. Meanwhile the result of the run before stays in sight, out of reach. */
export function RunView({
  screen,
  answers,
  onAgain,
  onChange,
  onNames,
  onClassColumns,
  onCancel,
  onFindResults,
  onRemove,
  onKeep,
  onShowCell,
}: RunViewProps): React.JSX.Element {
  const styles = useStyles();
  const progress =
    screen.kind === "result" ? undefined : <Progress screen={screen} onCancel={onCancel} />;
  const result = screen.kind === "result" ? screen.result : screen.previous;
  if (result === undefined) return <>{progress}</>;
  const runs =
    screen.kind === "result" && screen.writing.kind === "done" ? screen.writing.runs : [];
  const change = (settings: Settings, address = result.source.address, given?: Answers): void =>
    onChange(address, settings, given);
  return (
    <Stack gap="XL">
      {progress && <Later ms={CALM_MS}>{progress}</Later>}
      <div className={progress && styles.before} inert={progress !== undefined}>
        <ResultView
          result={result}
          answers={answers}
          runs={runs}
          refused={screen.kind === "result" ? screen.refused : undefined}
          isBusy={progress !== undefined}
          isWriting={screen.kind === "result" && screen.writing.kind === "running"}
          onAgain={onAgain}
          onChange={change}
          onNames={(said) => onNames(result, said)}
          onShowCell={onShowCell}
        >
          {screen.kind === "result" && (
            <WrittenLine
              writing={screen.writing}
              removal={screen.removal}
              onCancel={onCancel}
              onWriteAgain={() => change(result.analysis.settings)}
              onClassColumns={(sheets) => onClassColumns({ result, sheets, runs })}
              onFindResults={onFindResults}
              onRemove={onRemove}
              onKeep={onKeep}
            />
          )}
        </ResultView>
      </div>
    </Stack>
  );
}
