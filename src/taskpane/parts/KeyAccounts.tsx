import { Link, makeStyles, Text } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import { useOpen } from "../doors/useOpen";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

const useStyles = makeStyles({ title: { alignSelf: "flex-start" } });

interface KeyAccountsProps {
  readonly analysis: Analysis;
}

/** What the key accounts bring in together, against what is usual. */
export function KeyAccounts({ analysis }: KeyAccountsProps): React.JSX.Element | null {
  const styles = useStyles();
  const { keyAccounts, pane } = useWords();
  const open = useOpen();
  const [share, who] = keyAccounts(analysis);
  if (share === undefined) return null;
  return (
    <Stack as="section" gap="XS" aria-label={pane.keyAccounts}>
      <Link as="button" className={styles.title} onClick={() => open({ kind: "keyAccounts" })}>
        {pane.keyAccounts}
      </Link>
      <Text>{share}</Text>
      <Text size={200}>{who}</Text>
    </Stack>
  );
}
