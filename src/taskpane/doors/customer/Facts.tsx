import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fact } from "./customerFacts";

const useStyles = makeStyles({
  // Short ones stand side by side, long ones have a line of their own.
  list: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  fact: {
    flexGrow: 1,
    minWidth: `calc(50% - ${tokens.spacingHorizontalM})`,
    maxWidth: "100%",
  },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** What is known of somebody: what it is called above what it is. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ term, text }, i) => (
        <div key={i} className={styles.fact}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
