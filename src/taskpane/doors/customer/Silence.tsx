import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { unitsIn } from "../../../engine/calendar/unitsIn";
import { STATUSES } from "../../../engine/codes";
import type { LongestGap } from "../../../engine/review/customer/longestGap";
import type { Result } from "../../../report/result";
import { limitIn } from "../../../wording/limitIn";
import { useWords } from "../../look/words";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: { position: "relative", minWidth: 0 },
  track: {
    position: "relative",
    height: "10px",
    marginBlock: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: { outline: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  atRisk: { backgroundColor: tokens.colorPaletteDarkOrangeForeground1 },
  lost: { backgroundColor: tokens.colorPaletteRedForeground1 },
  line: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
    transform: "translateX(-2px)",
  },
  dashed: { borderLeftStyle: "dotted" },
  keys: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  key: {
    display: "inline-block",
    height: "10px",
    marginInlineEnd: "4px",
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
  },
});

interface SilenceProps {
  readonly customer: number;
  readonly result: Result;
  /** null where there was none. */
  readonly gap: LongestGap | null;
}

/** For how long a customer has not bought, against the longest time that they came back from, and the limit of the lost. Nothing where there is neither. */
export function Silence({ customer, result, gap }: SilenceProps): React.JSX.Element | null {
  const styles = useStyles();
  const { formats, messages, pane } = useWords();
  const { analysis, source } = result;
  const { recencyDays, lostAfterDays, status } = analysis.customers;
  const { grain } = source;
  const [silent, limit] = [recencyDays[customer]!, lostAfterDays[customer]!];
  const longest = gap?.days ?? 0;
  const end = Math.max(silent, limit, longest);
  if (silent < 0 || (longest === 0 && limit < 0)) return null;
  const percent = (days: number): string => `${(100 * days) / end}%`;
  const headers = grain === "day" ? messages.sheets.columns : messages.sheets.periodColumns;
  const says = `${headers.recencyDays}: ${formats.number(unitsIn(silent, grain))}`;
  const lines = [
    ...(longest > 0
      ? [
          {
            text: `${pane.customer.facts.pause}: ${formats.number(unitsIn(longest, grain))}`,
            days: longest,
            look: undefined,
          },
        ]
      : []),
    ...(limit >= 0
      ? [
          {
            text: `${headers.lostAfterDays}: ${formats.number(limitIn(limit, grain))}`,
            days: limit,
            look: styles.dashed,
          },
        ]
      : []),
  ];
  const name = STATUSES[status[customer]!];
  const look = name === "lost" || name === "atRisk" ? styles[name] : undefined;
  return (
    <div className={styles.root}>
      <Text size={200} weight="semibold" block>
        {says}
      </Text>
      <div className={styles.track} aria-hidden>
        <div className={mergeClasses(styles.fill, look)} style={{ width: percent(silent) }} />
        {lines.map(({ text, days, look: line }) => (
          <div
            key={text}
            className={mergeClasses(styles.line, line)}
            style={{ left: percent(days) }}
          />
        ))}
      </div>
      <div className={styles.keys}>
        {lines.map(({ text, look: line }) => (
          <Text key={text} size={200}>
            <span className={mergeClasses(styles.key, line)} />
            {text}
          </Text>
        ))}
      </div>
    </div>
  );
}
