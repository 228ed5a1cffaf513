import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BOUNDS } from "../../engine/settings/bounds";
import type { ColumnRole, Settings } from "../../engine/settings/settings";
import type { Assumption } from "../../wording/assumptions";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import type { Analysis } from "../../engine/analysis";
import type { LossReview } from "../../engine/review/reviewLosses";
import type { Answers } from "../../job/job";
import { replaySays } from "../../report/losses/replaySays";
import type { ResultSource } from "../../report/result";
import type { EarlierRun } from "../../report/pastRuns/earlierRun";
import type { AnswerGiven } from "../state/answersGiven";
import { AnswerEditor } from "./AnswerEditor";
import { AssumptionEditor } from "./AssumptionEditor";
import { headersFor } from "./createColumnEditor";
import { nearPeriodText } from "./nearPeriodText";

const useStyles = makeStyles({
  words: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  panel: { marginLeft: 0, marginRight: 0 },
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
  /** The analysis is by other settings than the back-test. */
  readonly isPreview: boolean;
  readonly isBusy: boolean;
  readonly onPreview: (settings: Settings) => void;
  readonly onApply: (settings: Settings, answers?: Answers) => void;
  /** What else tells how the list was read. */
  readonly children: ReactNode;
}

/** What was assumed, each word the door to a small form: what matters most, and the rest folded. */
export function Assumptions({
  analysis,
  source,
  answers,
  runs,
  backTest,
  isPreview,
  isBusy,
  onPreview,
  onApply,
  children,
}: AssumptionsProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { settings } = analysis;
  const { label, fold, allSheets, someSheets, keyAny, keyAll } = words.pane.assumptions;
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
  const assumed = words.assumptions(
    analysis,
    source.columns,
    source.isAggregated ? undefined : source.facts,
    source
  );
  const plain = ({ part, text }: { readonly part: string; readonly text: string }) => (
    <Text key={part} size={200} className={styles.said}>
      {text}
    </Text>
  );
  const word = (assumption: Assumption): React.JSX.Element =>
    canEdit(assumption.part, settings, source) ? (
      <AssumptionEditor key={assumption.part} {...list} assumption={assumption} />
    ) : (
      plain(assumption)
    );
  return (
    <Stack as="section" gap="XS" aria-label={label}>
      <div className={styles.words}>
        {assumed.filter(({ part }) => MATTERS.has(part)).map(word)}
      </div>
      {analysis.nearPeriods.map((near) => (
        <Text key={near.period} size={200} className={styles.quiet}>
          {nearPeriodText(near, words)}
        </Text>
      ))}
      {backTest && !isPreview && (
        <Text size={200} className={styles.quiet}>
          {replaySays(backTest, words).join(words.messages.sentences.join)}
        </Text>
      )}
      <Accordion collapsible>
        <AccordionItem value="fold">
          <AccordionHeader size="small">{fold}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Stack gap="XS">
              {children}
              <div className={styles.words}>
                {assumed.filter(({ part }) => !MATTERS.has(part)).map(word)}
                <AssumptionEditor
                  {...list}
                  assumption={{ part: "keyAccounts", text: keyAccounts }}
                />
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
              </div>
            </Stack>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Stack>
  );
}

/** The parts that letters and statuses depend on most: they are in sight, the others a click away. */
const MATTERS: ReadonlySet<Assumption["part"]> = new Set(["value", "period", "lost"]);

const COLUMNS: ReadonlySet<string> = new Set([
  "customer",
  "date",
  "amount",
  "profit",
  "quantity",
] satisfies ColumnRole[]);

/** The forms know the usual methods; what a settings file asked for beyond them is shown, not edited. */
function canEdit(part: Assumption["part"], { abc, xyz }: Settings, source: ResultSource): boolean {
  // Another engine has counted by them.
  if (source.isAggregated) return false;
  if (part === "limits") return abc.by === "share" && abc.limits.length === 0;
  if (part === "xyz") return xyz.method === "frequency";
  if (part === "header") return !source.isTable;
  return !COLUMNS.has(part) || headersFor(part as ColumnRole, source).length > 1;
}
