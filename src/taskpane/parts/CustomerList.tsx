import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ABC_LETTERS, XYZ_LETTERS } from "../../engine/codes";
import { useWords } from "../look/words";
import type { Result } from "../../job/job";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  facts: {
    whiteSpace: "nowrap",
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  title: { color: tokens.colorNeutralForeground3 },
});

interface CustomerListProps {
  readonly title?: string;
  readonly result: Result;
  /** Customer indices. */
  readonly members: readonly number[];
  /** Beside the name: what the customer brings, or his letters and how long he has been silent. */
  readonly facts?: "value" | "silence";
}

/** Names with what they are worth. */
export function CustomerList({
  title,
  result,
  members,
  facts = "value",
}: CustomerListProps): React.JSX.Element {
  const styles = useStyles();
  const { formats, pane, fill } = useWords();
  const { abc, recencyDays, value, xyz } = result.analysis.customers;
  const factsOf = (customer: number): string => {
    if (facts === "value") return formats.compact(value[customer]!);
    const segment = `${ABC_LETTERS[abc[customer]!]}${XYZ_LETTERS[xyz[customer]!]}`;
    return `${segment} · ${fill(pane.status.silent, { days: recencyDays[customer]! })}`;
  };
  return (
    <div>
      {title !== undefined && (
        <Text size={200} className={styles.title}>
          {title}
        </Text>
      )}
      <ul className={styles.list} aria-label={title}>
        {members.map((customer) => (
          <li key={customer} className={styles.item}>
            <Text className={styles.name} title={result.customers[customer]}>
              {result.customers[customer]}
            </Text>
            <Text className={styles.facts} size={200}>
              {factsOf(customer)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
