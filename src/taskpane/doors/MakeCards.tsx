import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Result } from "../../report/result";
import { useWords } from "../look/words";
import { useCards } from "./useCards";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MakeCardsProps {
  readonly result: Result;
  /** Absent: all key accounts. */
  readonly customer?: string;
}

/** One click makes account cards and shows them; those of all accounts are also drawn to be printed. Nothing where the result is not in the workbook, or is that of another engine: cards tell of its orders. */
export function MakeCards({ result, customer }: MakeCardsProps): React.JSX.Element | null {
  const styles = useStyles();
  const { pane } = useWords();
  const { isThere, make, print } = useCards();
  if (!isThere || result.source.isAggregated) return null;
  return (
    <div className={styles.root}>
      <Button onClick={() => make(result, customer === undefined ? "key" : [customer])}>
        {customer === undefined ? pane.cards.all : pane.cards.one}
      </Button>
      {customer === undefined && <Button onClick={() => print(result)}>{pane.cards.print}</Button>}
    </div>
  );
}
