import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useOpeningWords } from "../look/opening";

const useStyles = makeStyles({ root: { alignSelf: "stretch" } });

interface UnfinishedProps {
  /** Of the list of a run that never ended. */
  readonly address: string;
  readonly onRun: (address: string) => void;
}

/** A run never ended: the tab was closed, or Excel restarted the add-in. */
export function Unfinished({ address, onRun }: UnfinishedProps): React.JSX.Element {
  const styles = useStyles();
  const { pane, fill } = useOpeningWords();
  return (
    <MessageBar layout="multiline" className={styles.root}>
      <MessageBarBody>{fill(pane.start.unfinished, { address })}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => onRun(address)}>{pane.again}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
