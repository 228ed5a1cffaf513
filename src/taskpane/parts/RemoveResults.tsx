import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Results } from "../../excel/removeResults";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  answers: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface RemoveResultsProps {
  /** Of the link. */
  readonly className?: string;
  /** What will go; undefined before it was asked for. */
  readonly removal: Results | undefined;
  readonly onFind: () => void;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Takes the results out of the workbook; asks once, with what will go. Whoever keeps them is back where the question came from. */
export function RemoveResults({
  className,
  removal,
  onFind,
  onRemove,
  onKeep,
}: RemoveResultsProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, pane } = useWords();
  const [wasKept, setWasKept] = useState(false);
  const keep = (): void => {
    setWasKept(true);
    onKeep();
  };
  if (removal === undefined) {
    return (
      <Link as="button" inline className={className} autoFocus={wasKept} onClick={onFind}>
        {pane.written.remove}
      </Link>
    );
  }
  const keepOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    keep();
  };
  const question = fill(pane.written.removeAsk, {
    sheets: removal.sheets.join(", "),
    beside: removal.adjacent.join(", "),
    typed: removal.typed || undefined,
    joins: removal.joins || undefined,
  });
  return (
    <Stack gap="XS" role="group" aria-label={question} onKeyDown={keepOnEscape}>
      <span>{question}</span>
      <div className={styles.answers}>
        <Button size="small" onClick={onRemove}>
          {pane.written.removeYes}
        </Button>
        <Button size="small" appearance="primary" onClick={keep} autoFocus>
          {pane.written.removeNo}
        </Button>
      </div>
    </Stack>
  );
}
