import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { FoundList, FoundRun } from "../../excel/findResult";
import { sourceNames } from "../../excel/read/sourceNames";
import { splitAddresses } from "../../excel/read/splitAddresses";
import { runMoment } from "../../report/pastRuns/runMoment";
import { Stack } from "../look/Stack";
import { useWords, type Words } from "../look/words";
import type { Standing as StandingScreen } from "../state/state";
import { AddFiles } from "./AddFiles";
import { FoundCells } from "./FoundCells";
import { Refused } from "../look/Refused";
import { RemoveResults } from "./RemoveResults";
import { SheetList } from "./SheetList";
import { Unfinished } from "./Unfinished";

const useStyles = makeStyles({
  title: { margin: 0, textWrap: "pretty", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  note: { alignSelf: "stretch" },
});

interface StandingProps {
  readonly screen: StandingScreen;
  /** On the lists at an address as they are now; without one at the selection. */
  readonly onAgain: (address?: string) => void;
  readonly onShowCell: (address: string) => void;
  readonly onFindResults: () => void;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Coming back: what an earlier run left in the workbook, how old it is, and whether its list has grown since. */
export function Standing({
  screen: { found, today, unfinished, removal, refused },
  onAgain,
  onShowCell,
  onFindResults,
  onRemove,
  onKeep,
}: StandingProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { pane, fill } = words;
  const { headline, run, cells, sheets, list } = found;
  const isThere = list?.newRows !== undefined;
  const change = list && changeOf(list, words);
  return (
    <Stack as="section" gap="M" align="start">
      {unfinished !== undefined && <Unfinished address={unfinished} onRun={onAgain} />}
      <Text as="h1" size={400} weight="semibold" className={styles.title}>
        {headline === "" ? pane.standing.title : headline}
      </Text>
      {refused && <Refused problem={refused} />}
      <Stack>
        {run && <Text>{runText(run, today, words)}</Text>}
        {isThere && (
          <Text size={200} className={styles.quiet}>
            {fill(pane.source, {
              address: splitAddresses(list.address).join(" · "),
              rows: list.rows,
            })}
          </Text>
        )}
      </Stack>
      {change !== undefined && (
        <MessageBar intent="warning" layout="multiline" className={styles.note}>
          <MessageBarBody>{change}</MessageBarBody>
        </MessageBar>
      )}
      <Stack gap="XS" align="start">
        {list?.inFiles !== undefined ? (
          <AddFiles appearance="primary" />
        ) : (
          <Button
            appearance={change === undefined ? "secondary" : "primary"}
            onClick={() => onAgain(isThere ? list.address : undefined)}
          >
            {pane.again}
          </Button>
        )}
        <Text size={200} className={styles.quiet}>
          {pane.standing.open}
        </Text>
      </Stack>
      <FoundCells cells={cells} />
      <SheetList label={pane.standing.sheets} sheets={sheets} onShowCell={onShowCell} />
      <RemoveResults removal={removal} onFind={onFindResults} onRemove={onRemove} onKeep={onKeep} />
    </Stack>
  );
}

function runText({ runAt, asOfDay }: FoundRun, today: number, words: Words): string {
  const { pane, fill, formats } = words;
  const { day, time } = runMoment(runAt);
  return fill(pane.standing.run, {
    day: formats.day(day),
    time,
    age: ageText(today - day, words),
    asOf: asOfDay > 0 ? formats.day(asOfDay) : undefined,
  });
}

function ageText(days: number, { pane: { standing }, fill }: Words): string {
  if (days < 1) return standing.today;
  return days === 1 ? standing.yesterday : fill(standing.daysAgo, { days });
}

/** undefined: it has as many rows as then. */
function changeOf(
  { address, newRows, inFiles }: FoundList,
  { pane: { files, standing }, fill }: Words
): string | undefined {
  if (inFiles !== undefined) return fill(files.notKept, sourceNames(address));
  if (newRows === undefined)
    return fill(standing.gone, { address: splitAddresses(address).join(", ") });
  if (newRows > 0) return fill(standing.more, { rows: newRows });
  return newRows < 0 ? fill(standing.fewer, { rows: -newRows }) : undefined;
}
