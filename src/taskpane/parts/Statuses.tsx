import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import { STATUSES_SHOWN } from "../../engine/codes";
import { useOpen } from "../doors/useOpen";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    // A long word widens its column before it sticks out.
    gridTemplateColumns: "repeat(3, minmax(min-content, 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  tile: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    padding: tokens.spacingHorizontalXS,
    borderTop: "none",
    borderRight: "none",
    borderBottom: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForegroundDisabled },
  },
  number: { fontVariantNumeric: "tabular-nums" },
  lost: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  atRisk: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  good: { borderLeftColor: tokens.colorBrandStroke1 },
});

interface StatusesProps {
  readonly counts: Analysis["statusCounts"];
}

/** How many customers stand where, each a door to them; nothing without dates. */
export function Statuses({ counts }: StatusesProps): React.JSX.Element | null {
  const styles = useStyles();
  const { formats, messages, pane } = useWords();
  const open = useOpen();
  if (STATUSES_SHOWN.every((status) => counts[status] === 0)) return null;
  const look = (status: (typeof STATUSES_SHOWN)[number]): string | undefined => {
    if (status === "lost") return styles.lost;
    if (status === "atRisk") return styles.atRisk;
    return status === "oneOff" ? undefined : styles.good;
  };
  return (
    <section aria-label={pane.status.label}>
      <ul className={styles.list}>
        {STATUSES_SHOWN.map((status) => (
          <li key={status}>
            <button
              type="button"
              className={mergeClasses(styles.tile, look(status))}
              disabled={counts[status] === 0}
              onClick={() => open({ kind: "members", of: { by: "status", status } })}
            >
              <Text size={400} weight="semibold" className={styles.number}>
                {formats.number(counts[status])}
              </Text>
              <Text size={200}>{messages.classes.statuses[status].many}</Text>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
