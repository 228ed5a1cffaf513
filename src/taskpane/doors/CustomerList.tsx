import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useOpen } from "./useOpen";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    justifyContent: "space-between",
  },
  name: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
  },
  fact: {
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

interface CustomerListProps {
  readonly label: string;
  /** Customers, each with what is told beside the name. */
  readonly items: readonly {
    readonly customer: number;
    readonly name: string;
    readonly fact: string;
  }[];
}

/** A few names, each a door, with a fact each. */
export function CustomerList({ label, items }: CustomerListProps): React.JSX.Element {
  const styles = useStyles();
  const open = useOpen();
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map(({ customer, name, fact }) => (
        <li key={customer} className={styles.item}>
          <Link
            as="button"
            className={styles.name}
            onClick={() => open({ kind: "customer", customer })}
          >
            {name}
          </Link>
          <Text className={styles.fact} size={200}>
            {fact}
          </Text>
        </li>
      ))}
    </ul>
  );
}
