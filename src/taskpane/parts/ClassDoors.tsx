import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import { ABC_LETTERS } from "../../engine/codes";
import { useOpen } from "../doors/useOpen";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  link: { fontSize: tokens.fontSizeBase200 },
});

interface ClassDoorsProps {
  readonly analysis: Analysis;
}

/** All customers, and those of each class, whatever their rhythm. */
export function ClassDoors({ analysis }: ClassDoorsProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, formats, pane } = useWords();
  const open = useOpen();
  const { abcCounts, customers } = analysis;
  return (
    <div className={styles.root}>
      <Link
        as="button"
        className={styles.link}
        onClick={() => open({ kind: "members", of: { by: "all" } })}
      >
        {pane.lists.all}: {formats.number(customers.order.length)}
      </Link>
      {(["A", "B", "C"] as const).map((letter) => {
        const count = abcCounts[ABC_LETTERS.indexOf(letter)]!;
        return (
          count > 0 && (
            <Link
              key={letter}
              as="button"
              className={styles.link}
              onClick={() => open({ kind: "members", of: { by: "class", letter } })}
            >
              {fill(pane.lists.class, { letter, count })}
            </Link>
          )
        );
      })}
    </div>
  );
}
