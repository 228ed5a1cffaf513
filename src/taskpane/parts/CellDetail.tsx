import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import type { Cell } from "../../engine/codes";
import { cellWords } from "../look/cellWords";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import { segmentMembers } from "../state/members";
import { CustomerList } from "./CustomerList";

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const SHOWN = 5;

interface CellDetailProps {
  readonly segment: Cell;
  readonly analysis: Analysis;
  /** Names by customerIndex. */
  readonly customers: readonly string[];
  /** Of the value: ISO code, or "". */
  readonly currency: string;
}

/** One cell of the matrix: what it means, what to do, and its largest customers. */
export function CellDetail({
  segment,
  analysis,
  customers,
  currency,
}: CellDetailProps): React.JSX.Element {
  const styles = useStyles();
  const { formats, messages, pane, fill } = useWords();
  const { label, name, meaning, advice } = cellWords(segment, messages);
  const count = analysis.matrix.find((cell) => cell.segment === segment)?.customers ?? 0;
  const largest = segmentMembers(analysis, segment, SHOWN).map((customer) => ({
    customer,
    name: customers[customer]!,
    fact: formats.money(formats.compact(analysis.customers.value[customer]!), currency),
  }));
  const more = count - largest.length;
  return (
    <Stack
      gap="XS"
      className={styles.root}
      role="region"
      aria-label={`${label} ${name}`}
      aria-live="polite"
    >
      <Text weight="semibold">
        {label} · {name}
      </Text>
      {meaning !== "" && <Text>{meaning}</Text>}
      {advice !== "" && <Text>{advice}</Text>}
      {largest.length === 0 ? (
        <Text>{pane.matrix.nobody}</Text>
      ) : (
        <CustomerList title={pane.matrix.largest} items={largest} />
      )}
      {more > 0 && (
        <Text size={200}>
          {fill(pane.matrix.more, { count: more, sheet: messages.sheets.names.segments })}
        </Text>
      )}
    </Stack>
  );
}
