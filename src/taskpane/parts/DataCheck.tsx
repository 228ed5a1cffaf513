import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { isSum } from "../../engine/sales/isSum";
import type { NamesChange } from "../../job/job";
import type { Result } from "../../report/result";
import type { CountedList } from "../../wording/rowsLeftOut";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import { Notes } from "./Notes";

const useStyles = makeStyles({
  root: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
  panel: { marginLeft: 0, marginRight: 0 },
});

interface DataCheckProps extends Pick<Result, "rows" | "columnSum" | "usedSum" | "issues"> {
  readonly list: CountedList;
  readonly isWriting: boolean;
  readonly onNames: (change: NamesChange) => void;
  /** Goes to a cell of the list. */
  readonly onShow: (cell: string) => void;
}

/** Every row accounted for: read = used + repaired + left out, the sums, and what was found in the list. */
export function DataCheck({
  rows,
  columnSum,
  usedSum,
  issues,
  list,
  isWriting,
  onNames,
  onShow,
}: DataCheckProps): React.JSX.Element {
  const styles = useStyles();
  const { formats, pane, fill, rowsUsed } = useWords();
  const clean = rows.repaired === 0 && rows.leftOut === 0;
  const money = (sum: number): string => formats.money(formats.cents(sum), list.currency);
  return (
    <Stack as="section" className={styles.root} aria-label={pane.check.label}>
      <Text size={200}>
        {clean ? fill(pane.check.clean, { read: rows.read }) : rowsUsed(rows, issues, list)}
      </Text>
      <Text size={200} className={styles.quiet}>
        {fill(pane.check.sums, {
          columnSum: money(columnSum),
          usedSum: money(usedSum),
          difference: isSum(usedSum, columnSum) ? "" : money(columnSum - usedSum),
        })}
      </Text>
      {issues.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="issues">
            <AccordionHeader size="small">
              {fill(pane.check.found, { count: issues.length })}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Notes issues={issues} isWriting={isWriting} onNames={onNames} onShow={onShow} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </Stack>
  );
}
