import { makeStyles } from "@fluentui/react-components";

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

/** What a screen reader says whenever the text changes; nobody sees it. */
export function LiveRegion({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <div role="status" className={useStyles().root}>
      {text}
    </div>
  );
}
