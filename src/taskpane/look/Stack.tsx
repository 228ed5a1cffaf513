import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HTMLAttributes } from "react";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column" },
  start: { alignItems: "flex-start" },
  none: {},
  XXS: { rowGap: tokens.spacingVerticalXXS },
  XS: { rowGap: tokens.spacingVerticalXS },
  S: { rowGap: tokens.spacingVerticalS },
  M: { rowGap: tokens.spacingVerticalM },
  L: { rowGap: tokens.spacingVerticalL },
  XL: { rowGap: tokens.spacingVerticalXL },
});

interface StackProps extends HTMLAttributes<HTMLElement> {
  readonly as?: "div" | "section" | "ul" | "li";
  /** Vertical space between the children, as the theme names it. */
  readonly gap?: "none" | "XXS" | "XS" | "S" | "M" | "L" | "XL";
  /** "start": the children are as wide as they need to be; otherwise as wide as the stack. */
  readonly align?: "start";
}

/** Children below each other. */
export function Stack({
  as: Element = "div",
  gap = "none",
  align,
  className,
  ...attributes
}: StackProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Element
      {...attributes}
      className={mergeClasses(styles.stack, styles[gap], align && styles[align], className)}
    />
  );
}
