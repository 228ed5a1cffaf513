import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { BOUNDS } from "../../engine/settings/bounds";
import type { ColumnRole, Settings } from "../../engine/settings/settings";
import type { Assumption } from "../../wording/assumptions";
import { useWords } from "../look/words";
import type { Analysis } from "../../engine/analysis";
import type { LossReview } from "../../engine/review/reviewLosses";
import type { Answers } from "../../job/job";
import type { ResultSource } from "../../report/result";
import type { EarlierRun } from "../../report/pastRuns/earlierRun";
import type { AnswerGiven } from "../state/answersGiven";
import { AnswerEditor } from "./AnswerEditor";
import { AssumptionEditor } from "./AssumptionEditor";
import { headersFor } from "./createColumnEditor";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "4px" },
  said: { padding: "2px 8px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface AssumptionsProps {
  readonly analysis: Analysis;
  readonly source: ResultSource;
  readonly answers: readonly AnswerGiven[];
  /** Earlier ones. */
  readonly runs: readonly EarlierRun[];
  /** How criteria did on the past of the list; undefined as long as that is not known. */
  readonly backTest: LossReview["backTest"] | undefined;
  readonly isBusy: boolean;
  readonly onPreview: (settings: Settings) => void;
  readonly onApply: (settings: Settings, answers?: Answers) => void;
}

/** What was assumed, in one line; its words open small forms. */
export function Assumptions({
  analysis,
  source,
  answers,
  runs,
  backTest,
  isBusy,
  onPreview,
  onApply,
}: AssumptionsProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { settings } = analysis;
  const { allSheets, someSheets, keyAny, keyAll } = words.pane.assumptions;
  const { match, criteria } = settings.keyAccounts;
  const keyAccounts = words.fill(match === "any" ? keyAny : keyAll, { count: criteria.length });
  const [count, all] = [
    BOUNDS.sheets.filter((sheet) => settings.sheets[sheet]).length,
    BOUNDS.sheets.length,
  ];
  const sheets = count === all ? allSheets : words.fill(someSheets, { count, all });
  const list = {
    settings,
    source,
    runs,
    analysis,
    backTest,
    isBusy,
    onPreview,
    onApply,
  };
  return (
    <section aria-label={words.pane.assumptions.label} className={styles.root}>
      {words.assumptions(analysis, source.columns, source.facts, source).map((assumption) =>
        canEdit(assumption.part, settings, source) ? (
          <AssumptionEditor key={assumption.part} {...list} assumption={assumption} />
        ) : (
          <Text key={assumption.part} size={200} className={styles.said}>
            {assumption.text}
          </Text>
        )
      )}
      <AssumptionEditor {...list} assumption={{ part: "keyAccounts", text: keyAccounts }} />
      <AssumptionEditor {...list} assumption={{ part: "sheets", text: sheets }} />
      {answers.map(({ question, answer }) => (
        <AnswerEditor
          key={question.id}
          question={question}
          answer={answer}
          isBusy={isBusy}
          onAnswer={(next) => onApply(settings, { [question.id]: next })}
        />
      ))}
    </section>
  );
}

const COLUMNS: ReadonlySet<string> = new Set([
  "customer",
  "date",
  "amount",
  "profit",
  "quantity",
] satisfies ColumnRole[]);

/** The forms know the usual methods; what a settings file asked for beyond them is shown, not edited. */
function canEdit(part: Assumption["part"], { abc, xyz }: Settings, source: ResultSource): boolean {
  if (part === "limits") return abc.by === "share" && abc.limits.length === 0;
  if (part === "xyz") return xyz.method === "frequency";
  if (part === "header") return !source.isTable;
  return !COLUMNS.has(part) || headersFor(part as ColumnRole, source).length > 1;
}
