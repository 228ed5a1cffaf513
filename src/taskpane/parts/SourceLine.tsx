import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Layout } from "../../engine/sales/layout/layout";
import { splitAddresses } from "../../excel/read/splitAddresses";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  link: { fontSize: tokens.fontSizeBase200 },
});

interface SourceLineProps {
  readonly address: string;
  readonly rows: number;
  readonly shape?: Layout["shape"];
  /** Runs on one of several lists alone. */
  readonly onUse?: (address: string) => void;
}

/** Which cells were taken, and for what. */
export function SourceLine({ address, rows, shape, onUse }: SourceLineProps): React.JSX.Element {
  const styles = useStyles();
  const { messages, pane, fill } = useWords();
  const lists = splitAddresses(address);
  const [first = address] = lists;
  return (
    <Text size={200} className={styles.root}>
      {fill(pane.source, { address: lists.join(" · "), rows })}
      {shape && ` · ${messages.sheets.shapes[shape]}`}
      {lists.length > 1 && onUse && (
        <>
          {" "}
          <Link as="button" inline className={styles.link} onClick={() => onUse(first)}>
            {fill(pane.siblings.alone, { address: first })}
          </Link>
        </>
      )}
    </Text>
  );
}
