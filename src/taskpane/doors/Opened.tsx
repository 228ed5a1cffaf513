import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  title: { margin: 0, lineHeight: tokens.lineHeightBase500, overflowWrap: "anywhere" },
});

interface OpenedProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** What was opened in the place of the answer: the way back, what it is, and itself. */
export function Opened({ title, onBack, children }: OpenedProps): React.JSX.Element {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <Stack as="section" gap="M" aria-label={title}>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {pane.lists.back}
      </Button>
      <Text as="h1" size={500} weight="semibold" className={styles.title}>
        {title}
      </Text>
      {children}
    </Stack>
  );
}
