import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0 },
});

interface WordFormProps {
  readonly title: string;
  readonly onApply: () => void;
  readonly children: ReactNode;
}

/** The small form behind a word: what is applied is run at once. */
export function WordForm({ title, onApply, children }: WordFormProps): React.JSX.Element {
  const styles = useStyles();
  const { pane } = useWords();
  const apply = (event: React.FormEvent): void => {
    event.preventDefault();
    onApply();
  };
  return (
    <form className={styles.form} onSubmit={apply} noValidate>
      <Text as="h2" weight="semibold" className={styles.title}>
        {title}
      </Text>
      {children}
      <Button type="submit" appearance="primary">
        {pane.assumptions.apply}
      </Button>
    </form>
  );
}
