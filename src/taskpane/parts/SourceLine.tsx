import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Layout } from "../../engine/sales/layout";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface SourceLineProps {
  readonly address: string;
  readonly rows: number;
  readonly shape?: Layout["shape"];
}

/** Which cells were taken, and for what. */
export function SourceLine({ address, rows, shape }: SourceLineProps): React.JSX.Element {
  const styles = useStyles();
  const { messages, pane, fill } = useWords();
  return (
    <Text size={200} className={styles.root}>
      {fill(pane.source, { address, rows })}
      {shape && ` · ${messages.sheets.shapes[shape]}`}
    </Text>
  );
}
