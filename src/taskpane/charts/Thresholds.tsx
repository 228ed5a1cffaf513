import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const FORCED = "@media (forced-colors: active)";
const THUMB = 18;

/** Each browser has a name of its own for it. */
const thumb = {
  boxSizing: "border-box",
  width: `${THUMB}px`,
  height: `${THUMB}px`,
  pointerEvents: "auto",
  cursor: "ew-resize",
  border: `2px solid ${tokens.colorNeutralBackground1}`,
  borderRadius: tokens.borderRadiusCircular,
  backgroundColor: tokens.colorCompoundBrandBackground,
  boxShadow: tokens.shadow2,
  [FORCED]: { forcedColorAdjust: "none", backgroundColor: "ButtonText", border: "none" },
} as const;
const focused = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" } as const;

const useStyles = makeStyles({
  root: { margin: 0, minWidth: 0 },
  plot: {
    position: "relative",
    height: "84px",
    marginInline: `${THUMB / 2}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  drawing: { position: "absolute", inset: 0, width: "100%", height: "100%", overflow: "visible" },
  line: {
    position: "absolute",
    top: 0,
    bottom: 0,
    width: 0,
    borderLeft: `2px solid ${tokens.colorCompoundBrandStroke}`,
    marginLeft: "-1px",
    [FORCED]: { borderLeftColor: "Highlight" },
  },
  letter: {
    position: "absolute",
    top: "-2px",
    paddingInlineStart: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "12px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  handles: { position: "relative", height: "24px" },
  // Native: arrow keys, touch, and what a screen reader says. Two lie on each other; only their thumbs catch the pointer.
  handle: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    appearance: "none",
    backgroundColor: "transparent",
    pointerEvents: "none",
    "::-webkit-slider-thumb": { appearance: "none", ...thumb },
    "::-moz-range-thumb": thumb,
    ":focus-visible": { outlineStyle: "none" },
    ":focus-visible::-webkit-slider-thumb": focused,
    ":focus-visible::-moz-range-thumb": focused,
  },
  track: {
    position: "absolute",
    top: "50%",
    left: `${THUMB / 2}px`,
    right: `${THUMB / 2}px`,
    height: "2px",
    marginTop: "-1px",
    backgroundColor: tokens.colorNeutralStroke1,
  },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Threshold {
  /** Also tells the handles apart: while one is dragged, all else may change. */
  readonly label: string;
  /** Above its line. */
  readonly letter: string;
  /** NaN while nothing sensible is typed. */
  readonly value: number;
  readonly text: string;
}

interface ThresholdsProps {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly thresholds: readonly Threshold[];
  readonly ends: readonly [string, string];
  readonly onChange: (index: number, value: number) => void;
  /** SVG from 0 to 100 both ways, the scale from the left to the right. */
  readonly children: ReactNode;
}

/** Limits as handles on what they cut: dragged, or moved by arrow keys. */
export function Thresholds({
  min,
  max,
  step,
  thresholds,
  ends,
  onChange,
  children,
}: ThresholdsProps): React.JSX.Element {
  const styles = useStyles();
  const place = (value: number): string =>
    `${(100 * (Math.min(max, Math.max(min, value)) - min)) / (max - min)}%`;
  const known = thresholds.map(({ value }) => (Number.isFinite(value) ? value : min));
  return (
    <figure className={styles.root}>
      <div className={styles.plot} aria-hidden>
        <svg className={styles.drawing} viewBox="0 0 100 100" preserveAspectRatio="none">
          {children}
        </svg>
        {thresholds.map(({ label, letter }, i) => (
          <span key={label} className={styles.line} style={{ left: place(known[i]!) }}>
            <span className={styles.letter}>{letter}</span>
          </span>
        ))}
      </div>
      <div className={styles.handles}>
        <span className={styles.track} />
        {thresholds.map(({ label, text }, i) => (
          <input
            key={label}
            className={styles.handle}
            type="range"
            aria-label={label}
            aria-valuetext={text}
            min={min}
            max={max}
            step={step}
            value={known[i]}
            onChange={({ target }) => onChange(i, Number(target.value))}
          />
        ))}
      </div>
      <div className={styles.ends}>
        {ends.map((end) => (
          <Text key={end} size={100}>
            {end}
          </Text>
        ))}
      </div>
    </figure>
  );
}
