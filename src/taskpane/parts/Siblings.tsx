import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { splitAddresses } from "../../excel/read/splitAddresses";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  addresses: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface SiblingsProps {
  /** Of the lists that were read, with ";" between them. */
  readonly address: string;
  /** Of further lists with the same columns, which were not read. */
  readonly siblings: readonly string[];
  readonly onUse: (address: string) => void;
}

/** What else could be read: one button takes it in. */
export function Siblings({ address, siblings, onUse }: SiblingsProps): React.JSX.Element | null {
  const styles = useStyles();
  const { fill, pane } = useWords();
  if (siblings.length === 0) return null;
  const all = [...splitAddresses(address), ...siblings];
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {fill(pane.siblings.found, { count: siblings.length })}
        <Text size={200} block className={styles.addresses}>
          {siblings.join(" · ")}
        </Text>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onUse(all.join(";"))}>
          {fill(pane.siblings.together, { count: all.length })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
