import { Button, Divider, makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../engine/settings/settings";
import { Assumptions } from "../assumptions/Assumptions";
import { useWords } from "../look/words";
import type { Answers, Result } from "../../job/job";
import type { Session } from "../state/session";
import type { Shown } from "../state/state";
import { DataCheck } from "./DataCheck";
import { Headline } from "./Headline";
import { Losses } from "./Losses";
import { Matrix } from "./Matrix";
import { Refused } from "./Refused";
import { Siblings } from "./Siblings";
import { SourceLine } from "./SourceLine";
import { Statuses } from "./Statuses";
import { WrittenLine } from "./WrittenLine";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  again: { alignSelf: "flex-start" },
});

interface ResultViewProps extends Partial<Pick<Shown, "writing" | "refused">> {
  readonly result: Result;
  readonly session: Session;
}

/** The answer, from the whole to the details. Without `writing`: the result of a run before, while the next one goes on. */
export function ResultView({
  result,
  writing,
  refused,
  session,
}: ResultViewProps): React.JSX.Element {
  const styles = useStyles();
  const { pane } = useWords();
  const { analysis, source } = result;
  const change = (settings: Settings, address = source.address, answers?: Answers): void =>
    void session.change(address, settings, answers);
  const use = (address: string): void => change(analysis.settings, address);
  return (
    <div className={styles.root}>
      <Headline analysis={analysis} />
      {refused && <Refused problem={refused} />}
      {writing && <WrittenLine result={result} writing={writing} session={session} />}
      <Siblings source={source} onUse={use} />
      <Matrix result={result} />
      <Statuses analysis={analysis} />
      <Losses result={result} status="atRisk" />
      <Losses result={result} status="lost" />
      <Divider />
      <SourceLine address={source.address} rows={source.rows} shape={source.shape} onUse={use} />
      <Assumptions
        result={result}
        answered={session.answered()}
        onApply={(settings, answers) => change(settings, source.address, answers)}
      />
      <DataCheck result={result} onShow={(cell) => void session.showCell(cell)} />
      <Button
        className={styles.again}
        disabled={writing?.kind === "running"}
        onClick={() => void session.again()}
      >
        {pane.again}
      </Button>
    </div>
  );
}
