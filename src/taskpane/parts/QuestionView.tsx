import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import type { Question } from "../../job/job";
import { CellLinks } from "./CellLinks";
import { ChangeFiles } from "./ChangeFiles";

const useStyles = makeStyles({
  title: { margin: 0, textWrap: "balance" },
  choice: { justifyContent: "flex-start", textAlign: "start", maxWidth: "480px" },
  follows: { display: "block", color: tokens.colorNeutralForeground2 },
  reasons: { listStyleType: "none", margin: 0, padding: 0 },
  reason: {
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
    paddingLeft: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  out: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface QuestionViewProps {
  readonly question: Question;
  /** It is about files. */
  readonly areFiles: boolean;
  readonly onAnswer: (question: string, answer: string) => void;
  readonly onRun: () => void;
  readonly onCancel: () => void;
  readonly onShowCell: (address: string) => void;
}

/** The one question that the data could not answer: what makes it one, where the list itself can be corrected, and a button for each reading. The way out writes nothing. */
export function QuestionView({
  question,
  areFiles,
  onAnswer,
  onRun,
  onCancel,
  onShowCell,
}: QuestionViewProps): React.JSX.Element {
  const styles = useStyles();
  const { pane } = useWords();
  const { id, title = pane.question.label, sentence, reasons = [], choices } = question;
  return (
    <Stack as="section" gap="M">
      <Title3 as="h1" className={styles.title}>
        {title}
      </Title3>
      <Text>{sentence}</Text>
      {reasons.length > 0 && (
        <>
          <Stack as="ul" gap="M" className={styles.reasons}>
            {reasons.map(({ code, what, next, cells, inFiles }) => (
              <Stack as="li" key={code} gap="XXS" className={styles.reason}>
                <Text weight="semibold">{what}</Text>
                <Text size={200} className={styles.quiet}>
                  {next}
                </Text>
                <CellLinks cells={cells} inFiles={inFiles} onShow={onShowCell} />
              </Stack>
            ))}
          </Stack>
          <Button appearance="primary" className={styles.choice} onClick={onRun}>
            {pane.question.corrected}
          </Button>
        </>
      )}
      {choices.map(({ answer, text, follows }) => (
        <Button key={answer} className={styles.choice} onClick={() => onAnswer(id, answer)}>
          <span>
            {text}
            {follows !== undefined && (
              <Text size={200} className={styles.follows}>
                {follows}
              </Text>
            )}
          </span>
        </Button>
      ))}
      <div className={styles.out}>
        {areFiles && <ChangeFiles areFiles />}
        <Button appearance="subtle" onClick={onCancel}>
          {pane.cancel}
        </Button>
      </div>
    </Stack>
  );
}
