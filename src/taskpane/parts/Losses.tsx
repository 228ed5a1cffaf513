import { makeStyles, Text } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import { segmentOf } from "../../report/letters";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import { statusMembers } from "../state/members";
import { CustomerList } from "./CustomerList";

const useStyles = makeStyles({ title: { margin: 0 } });

const SHOWN = 3;

interface LossesProps {
  readonly status: "lost" | "atRisk";
  readonly analysis: Analysis;
  /** Names by customerIndex. */
  readonly customers: readonly string[];
  /** Of the value: ISO code, or "". */
  readonly currency: string;
}

/** Who is lost, or about to be: how many, what they are worth, and the largest of them. Nothing where there is nobody. */
export function Losses({
  status,
  analysis,
  customers,
  currency,
}: LossesProps): React.JSX.Element | null {
  const styles = useStyles();
  const { formats, messages, pane, fill } = useWords();
  const count = analysis.statusCounts[status];
  if (count === 0) return null;
  const title = status === "lost" ? pane.status.lostTitle : pane.status.atRiskTitle;
  const sum = status === "lost" ? analysis.lostValue : analysis.atRiskValue;
  const value = formats.money(formats.compact(sum), currency);
  const basis = messages.classes.basis[analysis.valueBasis].of;
  const { recencyDays } = analysis.customers;
  const largest = statusMembers(analysis, status, SHOWN).map((customer) => {
    const silent = fill(pane.status.silent, { days: recencyDays[customer]! });
    return {
      customer,
      name: customers[customer]!,
      fact: `${segmentOf(analysis.customers, customer)} · ${silent}`,
    };
  });
  return (
    <Stack as="section" gap="XXS" aria-label={title}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {title}
      </Text>
      <Text size={200}>{fill(pane.status.worth, { count, value, basis })}</Text>
      <CustomerList items={largest} />
    </Stack>
  );
}
