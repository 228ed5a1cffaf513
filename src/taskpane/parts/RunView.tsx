import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Settings } from "../../engine/settings/settings";
import type { Answers, NamesChange, Written } from "../../job/job";
import { analysisInUse } from "../../report/byHand/analysisInUse";
import type { Result } from "../../report/result";
import { Later } from "../look/Later";
import { Stack } from "../look/Stack";
import type { AnswerGiven } from "../state/answersGiven";
import type { Analysing, Reading, Shown } from "../state/state";
import { cardsMade } from "../cardsMade";
import { CardsLine } from "./CardsLine";
import { ListChanged } from "./ListChanged";
import { PreviewBar } from "./PreviewBar";
import { Progress } from "./Progress";
import { Refused } from "../look/Refused";
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
  /** On the lists at an address as they are now; without one at the selection. */
  readonly onAgain: (address?: string) => void;
  readonly onChange: (address: string, settings: Settings, answers?: Answers) => void;
  readonly onNames: (of: Result, change: NamesChange) => void;
  readonly onClassColumns: (of: Pick<Written, "result" | "sheets" | "runs" | "told">) => void;
  readonly onCancel: () => void;
  readonly onFindResults: () => void;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
  readonly onShowCell: (address: string) => void;
  readonly onBack: () => void;
  /** undefined: as it was. */
  readonly onPreview: (settings: Settings | undefined) => void;
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
  onPreview,
}: RunViewProps): React.JSX.Element {
  const styles = useStyles();
  const progress =
    screen.kind === "result" ? undefined : <Progress screen={screen} onCancel={onCancel} />;
  const written = screen.kind === "result" ? screen.result : screen.previous;
  const shown = screen.kind === "result" ? screen : undefined;
  const preview = shown?.preview;
  const result = useMemo(
    () => (written && preview ? { ...written, analysis: preview } : written),
    [written, preview]
  );
  const standing = screen.told?.standing;
  const counted = useMemo(
    () => result && standing && analysisInUse({ result, standing }),
    [result, standing]
  );
  const cards = useMemo(() => cardsMade(shown?.told), [shown?.told]);
  if (written === undefined || result === undefined) return <>{progress}</>;
  const runs =
    screen.kind === "result" && screen.writing.kind === "done" ? screen.writing.runs : [];
  const change = (settings: Settings, address = written.source.address, given?: Answers): void =>
    onChange(address, settings, given);
  const doors = shown?.doors ?? [];
  const writtenLine = shown && (
    <WrittenLine
      writing={shown.writing}
      removal={shown.removal}
      onCancel={onCancel}
      onWriteAgain={() => change(written.analysis.settings)}
      onClassColumns={
        written.source.isAggregated === true || written.source.inFiles === "all"
          ? undefined
          : (sheets) =>
              onClassColumns({
                result: written,
                sheets,
                runs,
                ...(shown.told && { told: shown.told }),
              })
      }
      onFindResults={onFindResults}
      onRemove={onRemove}
      onKeep={onKeep}
      onShowCell={onShowCell}
    />
  );
  const listChanged = shown?.isListChanged === true && (
    <ListChanged
      isWriting={shown.writing.kind === "running"}
      onAgain={() => onAgain(result.source.address)}
    />
  );
  const isWriting = shown?.writing.kind === "running";
  const isAsPlanned = isWriting || (shown?.writing.kind === "done" && !shown.writing.gone);
  // Who asked for cards waits for them.
  const isAbove = isWriting && cards !== undefined;
  return (
    <Stack gap="XL">
      {preview && (
        <PreviewBar
          onUpdate={() => change(preview.settings)}
          onAsItWas={() => onPreview(undefined)}
        />
      )}
      {doors.length > 0 && listChanged}
      {doors.length > 0 && shown?.refused && <Refused problem={shown.refused} />}
      {/* What is behind stays as it was left: the way back leads there. */}
      {shown !== undefined &&
        doors.map((door, i) => (
          <div key={i} hidden={i < doors.length - 1}>
            <DoorView
              door={door}
              screen={{ ...shown, result }}
              counted={counted ?? result.analysis}
              answers={answers}
              onBack={onBack}
            />
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
          counted={counted ?? result.analysis}
          told={screen.told}
          isPreview={preview !== undefined}
          answers={answers}
          runs={runs}
          refused={shown?.refused}
          isBusy={progress !== undefined}
          isWriting={isWriting}
          onAgain={() =>
            onAgain(result.source.inFiles === undefined ? undefined : result.source.address)
          }
          onPreview={onPreview}
          onChange={change}
          onNames={(said) => onNames(written, said)}
          onShowCell={onShowCell}
          above={
            <>
              {listChanged}
              {isAsPlanned && cards && preview === undefined && (
                <CardsLine
                  result={result}
                  cards={cards}
                  {...(isAbove && { running: writtenLine })}
                  onShowCell={onShowCell}
                />
              )}
              {!isAsPlanned && writtenLine}
            </>
          }
          below={isAsPlanned && !isAbove && writtenLine}
        />
      </div>
    </Stack>
  );
}
