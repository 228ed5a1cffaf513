import { makeStyles, Text } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import type { Units } from "../../wording/units";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  // Of a size with which the nine cells below are in sight on a small notebook.
  root: { margin: 0, textWrap: "pretty", overflowWrap: "anywhere" },
});

interface HeadlineProps {
  readonly analysis: Analysis;
  /** Names by index. */
  readonly customers: readonly string[];
  readonly units: Units;
}

/** The answer in a few sentences. */
export function Headline({ analysis, customers, units }: HeadlineProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Text as="h1" size={400} weight="semibold" className={styles.root}>
      {useWords().headline(analysis, customers, units)}
    </Text>
  );
}
