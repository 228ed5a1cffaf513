import { Button, Divider, Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Analysis } from "../../engine/analysis";
import type { Settings } from "../../engine/settings/settings";
import type { Answers, JobProblem, NamesChange } from "../../job/job";
import type { ReportInput } from "../../report/reportInput";
import type { Result } from "../../report/result";
import type { EarlierRun } from "../../report/pastRuns/earlierRun";
import { valueCurrency } from "../../wording/valueCurrency";
import { Assumptions } from "../assumptions/Assumptions";
import { useOpen } from "../doors/useOpen";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import type { AnswerGiven } from "../state/answersGiven";
import { ByRevenue } from "./ByRevenue";
import { ChangeFiles } from "./ChangeFiles";
import { ClassDoors } from "./ClassDoors";
import { DataCheck } from "./DataCheck";
import { Headline } from "./Headline";
import { KeyAccounts } from "./KeyAccounts";
import { Losses } from "./Losses";
import { Matrix } from "./Matrix";
import { Refused } from "../look/Refused";
import { Siblings } from "./Siblings";
import { SheetLines } from "./SheetLines";
import { SourceLine } from "./SourceLine";
import { Statuses } from "./Statuses";

const SINCE = ["changes"] as const;
const FURTHER = ["losses", "dueSoon"] as const;

const useStyles = makeStyles({ again: { alignSelf: "flex-start" } });

interface ResultViewProps {
  readonly result: Result;
  /** With the letters that count: those set by hand go before the computed ones. */
  readonly counted: Analysis;
  /** All that its sheets say; undefined as long as they are not written. */
  readonly told: ReportInput | undefined;
  /** It is by other settings than the sheets. */
  readonly isPreview: boolean;
  readonly answers: readonly AnswerGiven[];
  /** Earlier ones, which can be calculated again. */
  readonly runs: readonly EarlierRun[];
  readonly refused: JobProblem | undefined;
  readonly isWriting: boolean;
  /** A next run is going on. */
  readonly isBusy: boolean;
  readonly onAgain: () => void;
  readonly onPreview: (settings: Settings) => void;
  /** Without an address: on the list of this result. */
  readonly onChange: (settings: Settings, address?: string, answers?: Answers) => void;
  readonly onNames: (change: NamesChange) => void;
  readonly onShowCell: (address: string) => void;
  /** Above the nine cells: what must be seen at once. Below them: what is told in passing, so that nothing that is read moves. */
  readonly above: ReactNode;
  readonly below: ReactNode;
}

/** The answer, from the whole to the details. */
export function ResultView({
  result,
  counted,
  told,
  isPreview,
  answers,
  runs,
  refused,
  isWriting,
  isBusy,
  onAgain,
  onPreview,
  onChange,
  onNames,
  onShowCell,
  above,
  below,
}: ResultViewProps): React.JSX.Element {
  const styles = useStyles();
  const { pane } = useWords();
  const open = useOpen();
  const { analysis, customers, source } = result;
  const { isAggregated = false } = source;
  const currency = valueCurrency(analysis.valueBasis, source.currency);
  const losses = { analysis: counted, customers, currency, grain: source.grain };
  const use = (address: string): void => onChange(analysis.settings, address);
  return (
    <Stack gap="M">
      <Headline analysis={analysis} customers={customers} units={source} />
      {!isAggregated && (
        <ByRevenue
          analysis={analysis}
          isBusy={isBusy}
          onChange={(settings) => onChange(settings, source.address)}
        />
      )}
      {refused && <Refused problem={refused} />}
      {above}
      {told && !isPreview && <SheetLines told={told} kinds={SINCE} />}
      <Stack gap="XS">
        <Matrix analysis={counted} />
        <ClassDoors analysis={counted} />
      </Stack>
      {below}
      <Siblings address={source.address} siblings={source.siblings} onUse={use} />
      <Assumptions
        analysis={analysis}
        source={source}
        answers={answers}
        runs={runs}
        backTest={told?.review.losses?.backTest}
        isPreview={isPreview}
        onPreview={onPreview}
        isBusy={isBusy}
        onApply={(settings, given) => onChange(settings, source.address, given)}
      >
        <SourceLine
          address={source.address}
          rows={result.rows.read}
          {...(!isAggregated && { shape: source.shape })}
          onUse={use}
        />
      </Assumptions>
      <KeyAccounts analysis={analysis} />
      <Statuses counts={analysis.statusCounts} />
      <Losses {...losses} status="atRisk" />
      <Losses {...losses} status="lost" />
      {told && !isPreview && <SheetLines told={told} kinds={FURTHER} />}
      <Divider />
      <DataCheck
        rows={result.rows}
        columnSum={result.columnSum}
        usedSum={result.usedSum}
        issues={result.issues}
        list={source}
        isWriting={isWriting}
        onNames={onNames}
        onShow={onShowCell}
      />
      {!isAggregated && (
        <Link as="button" className={styles.again} onClick={() => open({ kind: "formulas" })}>
          {pane.formulas.title}
        </Link>
      )}
      <Button className={styles.again} disabled={isWriting} onClick={onAgain}>
        {pane.again}
      </Button>
      {!isWriting && (
        <div>
          <ChangeFiles areFiles={source.inFiles !== undefined} />
        </div>
      )}
    </Stack>
  );
}
