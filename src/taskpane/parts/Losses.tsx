import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import type { Grain } from "../../engine/sales/sales";
import { segmentOf } from "../../report/letters";
import { unitsIn } from "../../engine/calendar/unitsIn";
import { coversYear } from "../../wording/coversYear";
import { useOpen } from "../doors/useOpen";
import { Hint } from "../look/Hint";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import { membersOf } from "../state/members";
import type { Members } from "../state/door";
import { CustomerList } from "../doors/CustomerList";

const useStyles = makeStyles({
  title: { margin: 0 },
  more: { alignSelf: "flex-start", fontSize: tokens.fontSizeBase200 },
});

const SHOWN = 3;

interface LossesProps {
  readonly status: "lost" | "atRisk";
  readonly analysis: Analysis;
  /** Names by customerIndex. */
  readonly customers: readonly string[];
  /** Of the value: ISO code, or "". */
  readonly currency: string;
  readonly grain: Grain;
}

/** Who is lost, or about to be: how many, what they are worth, and the largest of them. Nothing where there is nobody. */
export function Losses({
  status,
  analysis,
  customers,
  currency,
  grain,
}: LossesProps): React.JSX.Element | null {
  const styles = useStyles();
  const { formats, messages, pane, fill } = useWords();
  const open = useOpen();
  const of: Members = { by: "status", status };
  const count = analysis.statusCounts[status];
  if (count === 0) return null;
  const title = status === "lost" ? pane.status.lostTitle : pane.status.atRiskTitle;
  const sum = status === "lost" ? analysis.lostValue : analysis.atRiskValue;
  const value = formats.money(formats.compact(sum), currency);
  const basis = messages.classes.basis[analysis.valueBasis].of;
  const { recencyDays } = analysis.customers;
  const worth = coversYear(analysis) ? pane.status.worthAYear : pane.status.worth;
  const largest = membersOf(analysis, of)
    .slice(0, SHOWN)
    .map((customer) => {
      const count = unitsIn(recencyDays[customer]!, grain);
      const span = fill(messages.sentences.spans[grain], { count });
      const silent = fill(pane.status.silent, { span });
      return {
        customer,
        name: customers[customer]!,
        fact: `${segmentOf(analysis.customers, customer)} · ${silent}`,
      };
    });
  return (
    <Stack as="section" gap="XXS" aria-label={title}>
      <Text as="h2" weight="semibold" className={styles.title}>
        <Hint meaning={messages.classes.statuses[status].meaning}>{title}</Hint>
      </Text>
      <Text size={200}>{fill(worth, { count, value, basis })}</Text>
      <CustomerList label={title} items={largest} />
      {count > SHOWN && (
        <Link as="button" className={styles.more} onClick={() => open({ kind: "members", of })}>
          {fill(pane.lists.more, { count })}
        </Link>
      )}
    </Stack>
  );
}
