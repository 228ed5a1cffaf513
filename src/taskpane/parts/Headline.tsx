import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import type { Units } from "../../wording/units";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  root: { margin: 0, lineHeight: tokens.lineHeightBase500, textWrap: "pretty" },
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
    <Text as="h1" size={500} weight="semibold" className={styles.root}>
      {useWords().headline(analysis, customers, units)}
    </Text>
  );
}
