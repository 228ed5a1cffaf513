import { Button, makeStyles, Text, Title3 } from "@fluentui/react-components";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import type { Question } from "../../job/job";

const useStyles = makeStyles({
  title: { margin: 0, textWrap: "balance" },
  choice: { justifyContent: "flex-start", textAlign: "start" },
});

interface QuestionViewProps {
  readonly question: Question;
  readonly onAnswer: (question: string, answer: string) => void;
}

/** The one question that the data could not answer: a button for each reading. */
export function QuestionView({ question, onAnswer }: QuestionViewProps): React.JSX.Element {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <Stack as="section" gap="M">
      <Title3 as="h1" className={styles.title}>
        {pane.question.label}
      </Title3>
      <Text>{question.sentence}</Text>
      {question.choices.map(({ answer, text }) => (
        <Button
          key={answer}
          className={styles.choice}
          onClick={() => onAnswer(question.id, answer)}
        >
          {text}
        </Button>
      ))}
    </Stack>
  );
}
