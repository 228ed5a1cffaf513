import { Text } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

interface KeyAccountsProps {
  readonly analysis: Analysis;
}

/** What the key accounts bring in together, against what is usual. */
export function KeyAccounts({ analysis }: KeyAccountsProps): React.JSX.Element | null {
  const { keyAccounts, pane } = useWords();
  const [share, who] = keyAccounts(analysis);
  if (share === undefined) return null;
  return (
    <Stack as="section" gap="XS" aria-label={pane.keyAccounts}>
      <Text>{share}</Text>
      <Text size={200}>{who}</Text>
    </Stack>
  );
}
