import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { SEGMENTS, type Segment } from "../../engine/codes";
import { useWords } from "../look/words";
import type { Result } from "../../job/job";
import { segmentMembers } from "../state/members";
import { CustomerList } from "./CustomerList";

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

const SHOWN = 5;

/** One cell of the matrix: what it means, what to do, and its largest customers. */
export function CellDetail({
  result,
  segment,
}: {
  readonly result: Result;
  readonly segment: Segment;
}): React.JSX.Element {
  const styles = useStyles();
  const { messages, pane, fill } = useWords();
  const { name, meaning, advice } = messages.classes.cells[segment];
  const { customers } = result.analysis.matrix[SEGMENTS.indexOf(segment)]!;
  const members = segmentMembers(result.analysis, segment, SHOWN);
  const more = customers - members.length;
  return (
    <div className={styles.root} role="region" aria-label={`${segment} ${name}`} aria-live="polite">
      <Text weight="semibold">
        {segment} · {name}
      </Text>
      <Text>{meaning}</Text>
      <Text>{advice}</Text>
      {members.length === 0 ? (
        <Text>{pane.matrix.nobody}</Text>
      ) : (
        <CustomerList title={pane.matrix.largest} result={result} members={members} />
      )}
      {more > 0 && (
        <Text size={200}>
          {fill(pane.matrix.more, { count: more, sheet: messages.sheets.names.segments })}
        </Text>
      )}
    </div>
  );
}
