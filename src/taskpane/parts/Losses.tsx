import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../look/words";
import type { Result } from "../../job/job";
import { statusMembers } from "../state/members";
import { CustomerList } from "./CustomerList";

const useStyles = makeStyles({
  title: { margin: 0 },
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

interface LossesProps {
  readonly result: Result;
  readonly status: "lost" | "atRisk";
}

const SHOWN = 3;

/** Who is lost, or about to be: how many, what they are worth, and the largest of them. Nothing where there is nobody. */
export function Losses({ result, status }: LossesProps): React.JSX.Element | null {
  const styles = useStyles();
  const { formats, messages, pane, fill } = useWords();
  const { analysis } = result;
  const count = analysis.statusCounts[status];
  if (count === 0) return null;
  const title = status === "lost" ? pane.status.lostTitle : pane.status.atRiskTitle;
  const value = formats.compact(status === "lost" ? analysis.lostValue : analysis.atRiskValue);
  const basis = messages.classes.basis[analysis.valueBasis].of;
  return (
    <section className={styles.root} aria-label={title}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {title}
      </Text>
      <Text size={200}>{fill(pane.status.worth, { count, value, basis })}</Text>
      <CustomerList
        result={result}
        members={statusMembers(analysis, status, SHOWN)}
        facts="silence"
      />
    </section>
  );
}
