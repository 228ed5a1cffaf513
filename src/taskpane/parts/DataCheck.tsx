import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useWords } from "../look/words";
import type { FoundIssue, Result } from "../../job/job";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", fontVariantNumeric: "tabular-nums" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  issue: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  panel: { marginLeft: 0, marginRight: 0 },
});

/** Every row accounted for: read = used + repaired + left out, and what was found in the list. */
export function DataCheck({ result }: { readonly result: Result }): React.JSX.Element {
  const styles = useStyles();
  const { pane, fill } = useWords();
  const { issues, rows } = result;
  const clean = rows.repaired === 0 && rows.leftOut === 0;
  return (
    <section className={styles.root} aria-label={pane.check.label}>
      <Text size={200}>
        {clean ? fill(pane.check.clean, { read: rows.read }) : fill(pane.check.rows, { ...rows })}
      </Text>
      {issues.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="issues">
            <AccordionHeader size="small">
              {fill(pane.check.found, { count: issues.length })}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ul className={styles.list}>
                {issues.map((issue, i) => (
                  <Found key={i} issue={issue} />
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </section>
  );
}

function Found({ issue }: { readonly issue: FoundIssue }): React.JSX.Element {
  const styles = useStyles();
  const { messages } = useWords();
  return (
    <li className={styles.issue}>
      <Text size={200}>
        <strong>{messages.sheets.check.kinds[issue.kind]}.</strong> {issue.what}
      </Text>
      <Text size={200} className={styles.quiet}>
        {issue.done}
        {issue.cells.length > 0 && ` (${issue.cells.join(", ")})`}
      </Text>
    </li>
  );
}
