import {
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import { ABC_REASONS } from "../../engine/codes";
import type { MatrixCell } from "../../engine/segments/matrix";
import { useOpen } from "../doors/useOpen";
import { cellWords } from "../look/cellWords";
import { shade } from "../look/shade";
import { useWords } from "../look/words";
import { LetterHint } from "./LetterHint";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "separate", borderSpacing: "3px" },
  corner: { width: "18px" },
  head: {
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    verticalAlign: "bottom",
  },
  headWord: { display: "block", fontSize: tokens.fontSizeBase100, lineHeight: "13px" },
  row: { verticalAlign: "middle" },
  letter: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  slot: { padding: 0, height: "1px" },
  cell: {
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    minHeight: "68px",
    padding: "4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    // Numbers and shares of a row stand on one line each, however long the words below them are.
    justifyContent: "flex-start",
    gap: "1px",
    cursor: "pointer",
    ":hover": { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  top: {
    display: "flex",
    alignItems: "baseline",
    gap: "4px",
    fontVariantNumeric: "tabular-nums",
  },
  segment: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  count: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "24px",
  },
  share: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  word: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: "13px",
    color: tokens.colorNeutralForeground2,
    hyphens: "auto",
    overflowWrap: "anywhere",
  },
  outside: { color: tokens.colorNeutralForeground3 },
});

interface MatrixProps {
  readonly analysis: Analysis;
}

/** The nine cells (three without dates): for each its letters, the customers, their share and the word. Arrow keys move, Enter opens. */
export function Matrix({ analysis }: MatrixProps): React.JSX.Element {
  const styles = useStyles();
  const { formats, messages, pane, fill } = useWords();
  const open = useOpen();
  const arrows = useArrowNavigationGroup({ axis: "grid" });
  const { matrix, valueBasis } = analysis;
  const basis = messages.classes.basis[valueBasis].of;
  const hasDates = analysis.asOfDay > 0;
  const outside = reasonsOutside(analysis).map(([reason, count]) =>
    fill(pane.matrix[reason], { count })
  );

  const cellOf = (cell: MatrixCell): React.JSX.Element => {
    const { segment } = cell;
    const { label, name } = cellWords(segment, messages);
    const share = formats.percent(cell.share, cell.share < 0.0995 ? 1 : 0);
    return (
      <td key={segment} className={styles.slot}>
        <button
          type="button"
          className={styles.cell}
          style={{ backgroundColor: shade(cell.share) }}
          aria-label={fill(pane.matrix.cell, {
            segment: label,
            name,
            customers: cell.customers,
            share,
            basis,
          })}
          onClick={() => open({ kind: "members", of: { by: "cell", cell: segment } })}
        >
          <span className={styles.top}>
            {hasDates && <span className={styles.segment}>{segment}</span>}
            <span className={styles.count}>{formats.number(cell.customers)}</span>
          </span>
          <span className={styles.share}>{share}</span>
          <span className={styles.word}>{name}</span>
        </button>
      </td>
    );
  };

  return (
    <section aria-label={hasDates ? pane.matrix.label : pane.matrix.classes}>
      <table className={styles.table} {...arrows}>
        <caption className={styles.outside}>{fill(pane.matrix.caption, { basis })}</caption>
        {hasDates && (
          <thead>
            <tr>
              <td className={styles.corner} />
              {(["X", "Y", "Z"] as const).map((letter) => (
                <th key={letter} scope="col" className={styles.head}>
                  <span className={styles.letter}>{letter}</span>
                  <span className={styles.headWord}>{messages.classes.xyz[letter]}</span>
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(["A", "B", "C"] as const).map((letter) => (
            <tr key={letter}>
              <th
                scope="row"
                className={mergeClasses(styles.corner, styles.head, styles.letter, styles.row)}
              >
                {letter}
              </th>
              {matrix.filter(({ segment }) => segment.startsWith(letter)).map(cellOf)}
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200} block className={styles.outside}>
        <LetterHint analysis={analysis} />
        {outside.length > 0 && ` ${fill(pane.matrix.outside, { reasons: outside.join(", ") })}`}
      </Text>
    </section>
  );
}

const OUTSIDE = ["noLetter", "belowC", "noProfit", "zeroOrLess", "noPurchase"] as const;
type Outside = (typeof OUTSIDE)[number];
const LAST_CLASS = 3;

/** Why customers are in no cell, and how many for each reason. */
function reasonsOutside({
  asOfDay,
  customers: { abc, abcReason, order, xyz },
  valueBasis,
}: Analysis): readonly (readonly [Outside, number])[] {
  const counts = { noLetter: 0, belowC: 0, noProfit: 0, zeroOrLess: 0, noPurchase: 0 };
  for (const c of order) {
    if (abc[c]! > LAST_CLASS) counts.belowC += 1;
    else if (abc[c] !== 0) {
      if (asOfDay > 0 && xyz[c] === 0) counts.noLetter += 1;
    } else if (ABC_REASONS[abcReason[c]!] === "notInWindow" || valueBasis === "purchases")
      counts.noPurchase += 1;
    else counts[valueBasis === "profit" ? "noProfit" : "zeroOrLess"] += 1;
  }
  return OUTSIDE.flatMap((reason) =>
    counts[reason] > 0 ? [[reason, counts[reason]] as const] : []
  );
}
