import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  cell: { fontSize: tokens.fontSizeBase200 },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

interface CellLinksProps {
  /** "Sales!D118". */
  readonly cells: readonly string[];
  /** Those that are lines of files, where Excel cannot go. */
  readonly inFiles: readonly string[] | undefined;
  readonly onShow: (cell: string) => void;
}

/** Cells of the workbook: each leads to its place. */
export function CellLinks({
  cells,
  inFiles = [],
  onShow,
}: CellLinksProps): React.JSX.Element | null {
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <Text size={200} className={styles.cells}>
      {cells.map((cell) =>
        inFiles.includes(cell) ? (
          <span key={cell}>{cell}</span>
        ) : (
          <Link key={cell} as="button" inline className={styles.cell} onClick={() => onShow(cell)}>
            {cell}
          </Link>
        )
      )}
    </Text>
  );
}
