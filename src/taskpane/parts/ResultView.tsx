import { Button, Divider, makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../engine/settings";
import { Assumptions } from "../assumptions/Assumptions";
import { useWords } from "../look/words";
import type { Result } from "../../job/job";
import type { Writing } from "../state/state";
import { DataCheck } from "./DataCheck";
import { Headline } from "./Headline";
import { Losses } from "./Losses";
import { Matrix } from "./Matrix";
import { SourceLine } from "./SourceLine";
import { Statuses } from "./Statuses";
import { WrittenLine } from "./WrittenLine";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  again: { alignSelf: "flex-start" },
});

interface ResultViewProps {
  readonly result: Result;
  /** undefined for the result of a run before, while the next one goes on. */
  readonly writing: Writing | undefined;
  readonly onRun: () => void;
  readonly onChange: (settings: Settings) => void;
  readonly onRemove: () => void;
  /** Given the sheets on which the result stands. */
  readonly onClassColumns: (sheets: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** The answer, from the whole to the details. */
export function ResultView(props: ResultViewProps): React.JSX.Element {
  const { result, writing, onRun, onChange, onRemove, onClassColumns, onCancel } = props;
  const styles = useStyles();
  const { pane } = useWords();
  const { analysis, source } = result;
  return (
    <div className={styles.root}>
      <Headline analysis={analysis} />
      {writing && <WrittenLine {...{ writing, onCancel, onRemove, onClassColumns }} />}
      <Matrix result={result} />
      <Statuses analysis={analysis} />
      <Losses result={result} status="atRisk" />
      <Losses result={result} status="lost" />
      <Divider />
      <SourceLine address={source.address} rows={source.rows} shape={source.shape} />
      <Assumptions result={result} onApply={onChange} />
      <DataCheck result={result} />
      <Button className={styles.again} disabled={writing?.kind === "running"} onClick={onRun}>
        {pane.again}
      </Button>
    </div>
  );
}
