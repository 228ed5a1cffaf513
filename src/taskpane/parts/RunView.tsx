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
import { DoorView } from "../doors/DoorView";
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
  readonly onBack: () => void;
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
  onBack,
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
  const shown = screen.kind === "result" ? screen : undefined;
  const doors = shown?.doors ?? [];
  return (
    <Stack gap="XL">
      {/* What is behind stays as it was left: the way back leads there. */}
      {shown !== undefined &&
        doors.map((door, i) => (
          <div key={i} hidden={i < doors.length - 1}>
            <DoorView door={door} screen={shown} onBack={onBack} />
          </div>
        ))}
      {progress && <Later ms={CALM_MS}>{progress}</Later>}
      <div
        className={progress && styles.before}
        inert={progress !== undefined}
        hidden={doors.length > 0}
      >
        <ResultView
          result={result}
          told={screen.told}
          answers={answers}
          runs={runs}
          refused={shown?.refused}
          isBusy={progress !== undefined}
          isWriting={shown?.writing.kind === "running"}
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
