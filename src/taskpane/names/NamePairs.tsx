import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { NamesChange } from "../../job/job";
import type { NamePair } from "../../wording/namePairs";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: `${tokens.spacingVerticalXS} 0` },
  pair: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

interface NamePairsProps {
  readonly pairs: readonly NamePair[];
  /** What one click says of a pair. */
  readonly kind: NamesChange["kind"];
  readonly isWriting: boolean;
  readonly onNames: (change: NamesChange) => void;
}

/** Names that may be one customer, or that were made one: one click joins a pair, or keeps it apart again. */
export function NamePairs({ pairs, kind, isWriting, onNames }: NamePairsProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, pane } = useWords();
  const words = pane.check;
  const name = kind === "join" ? words.joinPair : words.apartPair;
  return (
    <Stack as="ul" gap="S" className={styles.list} aria-label={words.pairs}>
      {pairs.map(({ spelling, customer, text }) => (
        <Stack
          as="li"
          key={`${spelling}\n${customer}`}
          gap="XXS"
          align="start"
          className={styles.pair}
        >
          <Text size={200}>{text}</Text>
          <Button
            size="small"
            aria-label={fill(name, { spelling, customer })}
            disabled={isWriting}
            onClick={() => onNames({ kind, spelling, customer })}
          >
            {kind === "join" ? words.join : words.apart}
          </Button>
        </Stack>
      ))}
    </Stack>
  );
}
