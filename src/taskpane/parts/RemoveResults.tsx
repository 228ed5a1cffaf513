import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Results } from "../../excel/removeResults";
import { useWords } from "../look/words";
import type { Session } from "../state/session";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  answers: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Takes the results out of the workbook; asks once, with what will go. */
export function RemoveResults({ session }: { readonly session: Session }): React.JSX.Element {
  const styles = useStyles();
  const { fill, pane } = useWords();
  const [found, setFound] = useState<Results>();
  const ask = async (): Promise<void> => setFound(await session.findResults());
  if (found === undefined) {
    return (
      <Link as="button" inline onClick={() => void ask()}>
        {pane.written.remove}
      </Link>
    );
  }
  const question = fill(pane.written.removeAsk, {
    sheets: found.sheets.join(", "),
    beside: found.adjacent.join(", "),
  });
  return (
    <div className={styles.question} role="group" aria-label={question}>
      <span>{question}</span>
      <span className={styles.answers}>
        <Button size="small" onClick={() => void session.remove()}>
          {pane.written.removeYes}
        </Button>
        <Button size="small" appearance="primary" onClick={() => setFound(undefined)} autoFocus>
          {pane.written.removeNo}
        </Button>
      </span>
    </div>
  );
}
