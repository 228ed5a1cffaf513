import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  surface: { maxWidth: "260px", overflowY: "auto" },
  word: { fontWeight: tokens.fontWeightRegular, minWidth: 0, textAlign: "start" },
});

interface WordProps {
  readonly text: string;
  /** What the form is about. */
  readonly title: string;
  /** A run is going on: the form is closed, before what it hangs on may be gone. */
  readonly isBusy: boolean;
  /**
   * The form; it begins anew whenever it is opened: what was typed and not applied is gone. What it leads to is done when the form is closed and the focus
   * is free: while it is open, nothing else can be reached.
   */
  readonly form: (closeThen: (work: () => void) => void) => React.JSX.Element;
}

/** A word of the assumptions line that opens a small form. */
export function Word({ text, title, isBusy, form }: WordProps): React.JSX.Element {
  const styles = useStyles();
  const { pane, fill } = useWords();
  const [open, setOpen] = useState(false);
  if (open && isBusy) setOpen(false);
  const closeThen = (work: () => void): void => {
    setOpen(false);
    setTimeout(work);
  };
  return (
    <Popover
      open={open}
      onOpenChange={(_, data) => setOpen(data.open)}
      trapFocus
      withArrow
      surfaceMotion={null}
      // A form that is taller than the pane scrolls.
      positioning={{ autoSize: true, overflowBoundaryPadding: 8 }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          shape="circular"
          className={styles.word}
          aria-label={fill(pane.assumptions.change, { text })}
        >
          {text}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={title}>
        {form(closeThen)}
      </PopoverSurface>
    </Popover>
  );
}
