import { Button, makeStyles } from "@fluentui/react-components";
import type { Result } from "../../report/result";
import { useWords } from "../look/words";
import { useCards } from "./useCards";

const useStyles = makeStyles({ root: { alignSelf: "flex-start" } });

interface MakeCardsProps {
  readonly result: Result;
  /** Absent: all key accounts. */
  readonly customer?: string;
}

/** One click makes account cards and shows them. Nothing where the result is not in the workbook. */
export function MakeCards({ result, customer }: MakeCardsProps): React.JSX.Element | null {
  const styles = useStyles();
  const { pane } = useWords();
  const { isThere, make } = useCards();
  if (!isThere) return null;
  return (
    <Button
      className={styles.root}
      onClick={() => make(result, customer === undefined ? "key" : [customer])}
    >
      {customer === undefined ? pane.cards.all : pane.cards.one}
    </Button>
  );
}
