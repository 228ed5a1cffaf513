import {
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import { useId, useRef, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  word: {
    // As the text around it, with a mark that there is more to know.
    font: "inherit",
    color: "inherit",
    textAlign: "inherit",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "help",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  surface: {
    maxWidth: "240px",
    overflowY: "auto",
    whiteSpace: "normal",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface HintProps {
  readonly meaning: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A word with what it means: shown on a click or a touch, and while the keyboard has the focus there. */
export function Hint({ meaning, className, children }: HintProps): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  /** The focus that a press brings must not open what the press would then close. */
  const isPressed = useRef(false);
  return (
    <Popover
      open={open}
      onOpenChange={(_, data) => setOpen(data.open)}
      size="small"
      withArrow
      surfaceMotion={null}
      // Where there is not enough room above nor below it scrolls.
      positioning={{ autoSize: true, overflowBoundaryPadding: 8 }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <button
          type="button"
          className={mergeClasses(styles.word, className)}
          aria-describedby={open ? id : undefined}
          onPointerDown={() => (isPressed.current = true)}
          onClick={() => (isPressed.current = false)}
          onFocus={() => {
            if (!isPressed.current) setOpen(true);
          }}
          onBlur={() => setOpen(false)}
        >
          {children}
        </button>
      </PopoverTrigger>
      <PopoverSurface id={id} className={styles.surface}>
        {meaning}
      </PopoverSurface>
    </Popover>
  );
}
