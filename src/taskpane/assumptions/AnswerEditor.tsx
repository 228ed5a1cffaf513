import { Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Question } from "../../job/job";
import { useWords } from "../look/words";
import { Word } from "./Word";
import { WordForm } from "./WordForm";

interface AnswerEditorProps {
  readonly question: Question;
  readonly answer: string;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: string) => void;
}

/** What the user answered to a question of this list, as a word that can be changed. */
export function AnswerEditor({
  question,
  answer,
  isBusy,
  onAnswer,
}: AnswerEditorProps): React.JSX.Element {
  const { fill, messages, pane } = useWords();
  const chosen = question.choices.find((choice) => choice.answer === answer)?.text ?? answer;
  return (
    <Word
      text={fill(messages.sentences.assumptions.answer, { text: chosen })}
      title={pane.assumptions.titles.answer}
      isBusy={isBusy}
      form={(closeThen) => (
        <Form
          question={question}
          answer={answer}
          onAnswer={(next) => closeThen(() => onAnswer(next))}
        />
      )}
    />
  );
}

function Form({
  question,
  answer,
  onAnswer,
}: Omit<AnswerEditorProps, "isBusy">): React.JSX.Element {
  const { pane } = useWords();
  const [draft, setDraft] = useState(answer);
  return (
    <WordForm title={pane.assumptions.titles.answer} onApply={() => onAnswer(draft)}>
      <span>{question.sentence}</span>
      <RadioGroup
        aria-label={question.sentence}
        value={draft}
        onChange={(_, { value }) => setDraft(value)}
      >
        {question.choices.map((choice) => (
          <Radio key={choice.answer} value={choice.answer} label={choice.text} />
        ))}
      </RadioGroup>
    </WordForm>
  );
}
