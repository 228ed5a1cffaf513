import { makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  fact: {
    whiteSpace: "nowrap",
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  title: { color: tokens.colorNeutralForeground3 },
});

interface CustomerListProps {
  readonly title?: string;
  /** Customers, each with what is told beside the name. */
  readonly items: readonly {
    readonly customer: number;
    readonly name: string;
    readonly fact: string;
  }[];
}

/** Names with a fact each. */
export function CustomerList({ title, items }: CustomerListProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div>
      {title !== undefined && (
        <Text size={200} className={styles.title}>
          {title}
        </Text>
      )}
      <ul className={styles.list} aria-label={title}>
        {items.map(({ customer, name, fact }) => (
          <li key={customer} className={styles.item}>
            <Text className={styles.name} title={name}>
              {name}
            </Text>
            <Text className={styles.fact} size={200}>
              {fact}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
