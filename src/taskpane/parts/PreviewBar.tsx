import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flexBasis: "100%" },
});

interface PreviewBarProps {
  readonly onUpdate: () => void;
  readonly onAsItWas: () => void;
}

/** What is in sight is by other settings than the sheets: on with it, or back. */
export function PreviewBar({ onUpdate, onAsItWas }: PreviewBarProps): React.JSX.Element {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.root} role="group" aria-label={pane.preview.title}>
      <Text className={styles.text}>{pane.preview.title}</Text>
      <Button size="small" appearance="primary" onClick={onUpdate}>
        {pane.preview.update}
      </Button>
      <Button size="small" onClick={onAsItWas}>
        {pane.preview.asItWas}
      </Button>
    </div>
  );
}
