import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  root: { margin: 0, lineHeight: tokens.lineHeightBase500, textWrap: "pretty" },
});

/** The answer in two sentences. */
export function Headline({ analysis }: { readonly analysis: Analysis }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Text as="h1" size={500} weight="semibold" className={styles.root}>
      {useWords().headline(analysis)}
    </Text>
  );
}
