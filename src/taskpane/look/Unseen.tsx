import { makeStyles } from "@fluentui/react-components";
import type { HTMLAttributes } from "react";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What a screen reader meets, and nobody sees. */
export function Unseen(
  attributes: Omit<HTMLAttributes<HTMLDivElement>, "className">
): React.JSX.Element {
  return <div {...attributes} className={useStyles().root} />;
}
