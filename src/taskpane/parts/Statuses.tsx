import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../engine/analysis";
import { STATUSES_SHOWN } from "../../engine/codes";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  number: { fontVariantNumeric: "tabular-nums" },
  lost: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  atRisk: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  good: { borderLeftColor: tokens.colorBrandStroke1 },
});

interface StatusesProps {
  readonly counts: Analysis["statusCounts"];
}

/** How many customers stand where; nothing without dates. */
export function Statuses({ counts }: StatusesProps): React.JSX.Element | null {
  const styles = useStyles();
  const { formats, messages, pane } = useWords();
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
          <Stack
            as="li"
            key={status}
            className={mergeClasses(styles.item, look(status))}
            title={messages.classes.statuses[status].meaning}
          >
            <Text size={400} weight="semibold" className={styles.number}>
              {formats.number(counts[status])}
            </Text>
            <Text size={200}>{messages.classes.statuses[status].many}</Text>
          </Stack>
        ))}
      </ul>
    </section>
  );
}
