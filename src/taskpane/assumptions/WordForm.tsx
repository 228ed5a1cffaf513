import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  title: { margin: 0 },
  // In sight also where the form is taller than the pane, and scrolls.
  foot: {
    position: "sticky",
    // Over the surface's own padding, in which what scrolls by would be seen.
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    zIndex: 1,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
  },
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
    <form onSubmit={apply} noValidate>
      <Stack gap="M">
        <Text as="h2" weight="semibold" className={styles.title}>
          {title}
        </Text>
        {children}
        <div className={styles.foot}>
          <Button type="submit" appearance="primary">
            {pane.assumptions.apply}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
