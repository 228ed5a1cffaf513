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
import type { ResultSource } from "../../job/job";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  addresses: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface SiblingsProps {
  readonly source: ResultSource;
  readonly onUse: (address: string) => void;
}

/** Further lists with the same columns, which were not read: one button takes them in. */
export function Siblings({ source, onUse }: SiblingsProps): React.JSX.Element | null {
  const styles = useStyles();
  const { fill, pane } = useWords();
  const { address, siblings } = source;
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
