import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  calm: { fill: tokens.colorBrandStroke2 },
  strong: { fill: "#e0690a" },
});

/** The sign of the add-in: nine cells, of which one matters most. */
export function NineCells(): React.JSX.Element {
  const styles = useStyles();
  return (
    <svg width="72" height="72" viewBox="0 0 72 72" aria-hidden="true">
      {Array.from({ length: 9 }, (_, i) => (
        <rect
          key={i}
          x={(i % 3) * 25}
          y={Math.floor(i / 3) * 25}
          width="22"
          height="22"
          rx="4"
          className={i === 0 ? styles.strong : styles.calm}
        />
      ))}
    </svg>
  );
}
