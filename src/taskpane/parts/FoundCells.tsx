import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CLASS_CELLS, SEGMENTS, type Cell } from "../../engine/codes";
import { useSegments } from "../doors/useSegments";
import { cellWords } from "../look/cellWords";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  root: { alignSelf: "stretch" },
  caption: { color: tokens.colorNeutralForeground3 },
  cells: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    gap: tokens.spacingHorizontalXS,
  },
  cell: { minWidth: 0, fontVariantNumeric: "tabular-nums" },
});

interface FoundCellsProps {
  /** Customers of each cell. */
  readonly cells: ReadonlyMap<string, number>;
}

/** How many customers the sheet Segments has in each cell of the matrix; each leads to its rows there. */
export function FoundCells({ cells }: FoundCellsProps): React.JSX.Element | null {
  const styles = useStyles();
  const { fill, formats, messages, pane } = useWords();
  const { showRows } = useSegments();
  const countOf = (cell: Cell): number => cells.get(cell) ?? 0;
  // Without dates there are three.
  const all = [SEGMENTS, CLASS_CELLS].find((some) => some.some((cell) => countOf(cell) > 0));
  if (all === undefined) return null;
  const caption = fill(pane.standing.cells, { sheet: messages.sheets.names.segments });
  return (
    <Stack gap="XS" role="group" aria-label={caption} className={styles.root}>
      <Text size={200} className={styles.caption}>
        {caption}
      </Text>
      <div className={styles.cells}>
        {all.map((cell) => {
          const { label, name } = cellWords(cell, messages);
          const customers = countOf(cell);
          return (
            <Button
              key={cell}
              className={styles.cell}
              disabled={customers === 0}
              aria-label={fill(pane.standing.cell, { segment: label, name, customers })}
              onClick={() => void showRows({ kind: "rows", column: "segment", values: [cell] })}
            >
              {label} {formats.number(customers)}
            </Button>
          );
        })}
      </div>
    </Stack>
  );
}
