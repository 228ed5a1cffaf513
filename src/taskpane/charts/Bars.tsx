import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type PointerEvent } from "react";
import { barScale } from "./barScale";
import type { Mark, Series } from "./chart";
import { ChartTable } from "./ChartTable";
import { useTones } from "./useTones";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: { position: "relative", margin: 0, minWidth: 0 },
  limit: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  plot: {
    position: "relative",
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(0, 1fr)",
    height: "96px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // A finger along the chart reads it; up and down it scrolls the pane.
    touchAction: "pan-y",
  },
  zero: {
    position: "absolute",
    left: 0,
    right: 0,
    borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  slot: { position: "relative", display: "flex", minWidth: 0, paddingInline: "8%" },
  outside: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStroke2} 0 1px, transparent 1px 5px)`,
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    [FORCED]: { outline: "1px solid Highlight" },
  },
  bar: { position: "relative", flex: "1 1 0", minWidth: 0 },
  fill: { position: "absolute", left: 0, right: 0, minHeight: "1px" },
  gap: {
    position: "absolute",
    left: "50%",
    width: "3px",
    height: "3px",
    marginLeft: "-1.5px",
    marginTop: "-4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForeground3,
    [FORCED]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  // Native: arrow keys, Home and End, and what a screen reader says of it. The pointer is followed over the whole plot instead.
  cursor: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    pointerEvents: "none",
    appearance: "none",
    backgroundColor: "transparent",
    "::-webkit-slider-thumb": { appearance: "none", width: "1px", height: "1px" },
    "::-moz-range-thumb": { width: "1px", height: "1px", border: "none", opacity: 0 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  lane: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(0, 1fr)",
    height: "14px",
  },
  place: { position: "relative", minWidth: 0 },
  sign: {
    position: "absolute",
    left: "50%",
    transform: "translateX(-50%)",
    fontSize: "10px",
    lineHeight: "14px",
    color: tokens.colorNeutralForeground2,
  },
  event: {},
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  // Two lines: what is read out moves nothing below it.
  reading: {
    marginTop: tokens.spacingVerticalXXS,
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  value: { whiteSpace: "nowrap" },
  key: {
    display: "inline-block",
    width: "9px",
    height: "9px",
    marginInlineEnd: "4px",
    borderRadius: "2px",
  },
});

const SIGNS = { good: "▲", bad: "▼", event: "●" } as const;

interface BarsProps {
  /** What it shows; stands above it. */
  readonly title: string;
  /** What a period is: "Month". */
  readonly unit: string;
  /** Their names, the oldest first. */
  readonly periods: readonly string[];
  readonly series: readonly Series[];
  readonly marks?: readonly Mark[];
  /** Index of the period that is read out first; without it the last one that is counted. */
  readonly first?: number;
  readonly format: (value: number) => string;
  /** For the ends of the scale, where there is little room. */
  readonly short?: (value: number) => string;
}

/**
 * Bars by period, of one series or of several side by side. The values of one period at a time are read out below, by pointer, finger or arrow keys. Drawn with boxes alone, as wide as its place (CONTRIBUTING.md says what a chart library would add).
 */
export function Bars({
  title,
  unit,
  periods,
  series,
  marks = [],
  first,
  format,
  short = format,
}: BarsProps): React.JSX.Element | null {
  const styles = useStyles();
  const tones = useTones();
  const heading = useId();
  const [wanted, choose] = useState<number>();
  if (periods.length === 0) return null;
  const last = periods.length - 1;
  const scale = barScale(series.flatMap(({ values }) => values.filter((one) => one !== undefined)));
  const percent = (part: number): string => `${100 * part}%`;
  const marked = periods.map((_, period) => marks.filter((mark) => mark.period === period));
  const isOfKind = (period: number, kind: Mark["kind"]): boolean =>
    marked[period]!.some((mark) => mark.kind === kind);
  const counted = marked.map((own) => !own.some(({ kind }) => kind === "outside"));
  const chosen = Math.min(wanted ?? first ?? Math.max(0, counted.lastIndexOf(true)), last);
  const told = series.flatMap(({ name, values, tone }) => {
    const value = values[chosen];
    return value === undefined ? [] : [{ name, tone, text: format(value) }];
  });
  const notes = marked[chosen]!.map(({ text }) => text).filter((text) => text !== "");
  const events = marked.map((own) => own.find(isEvent));

  const follow = ({ currentTarget, clientX }: PointerEvent<HTMLElement>): void => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const period = Math.floor(((clientX - left) / width) * periods.length);
    choose(Math.max(0, Math.min(last, period)));
  };

  return (
    <figure className={styles.root} aria-labelledby={heading}>
      <Text id={heading} size={200} weight="semibold" block>
        {title}
      </Text>
      <Text size={100} className={styles.limit} aria-hidden>
        {scale.most > 0 ? short(scale.most) : "\u00a0"}
      </Text>
      <div className={styles.plot} onPointerMove={follow} onPointerDown={follow}>
        {periods.map((_, period) => (
          <div
            key={period}
            className={mergeClasses(
              styles.slot,
              isOfKind(period, "outside") && styles.outside,
              period === chosen && styles.chosen
            )}
          >
            {series.map(({ name, values, tone }) => {
              const value = values[period] ?? 0;
              const { top, height } = scale.bar(value);
              return (
                <div key={name} className={styles.bar}>
                  {value !== 0 && (
                    <div
                      className={mergeClasses(styles.fill, tones[tone])}
                      style={{ top: percent(top), height: percent(height) }}
                    />
                  )}
                </div>
              );
            })}
            {isOfKind(period, "gap") && (
              <div className={styles.gap} style={{ top: percent(scale.zero) }} />
            )}
          </div>
        ))}
        {scale.least < 0 && <div className={styles.zero} style={{ top: percent(scale.zero) }} />}
        <input
          type="range"
          className={styles.cursor}
          aria-label={title}
          aria-valuetext={`${periods[chosen]}: ${[
            ...told.map(({ name, text }) => (series.length > 1 ? `${name} ${text}` : text)),
            ...notes,
          ].join("; ")}`}
          min={0}
          max={last}
          step={1}
          value={chosen}
          onChange={({ target }) => choose(Number(target.value))}
        />
      </div>
      <div aria-hidden>
        {scale.least < 0 && (
          <Text size={100} className={styles.limit}>
            {short(scale.least)}
          </Text>
        )}
        {marks.some(isEvent) && (
          <div className={styles.lane}>
            {events.map((event, period) => (
              <div key={period} className={styles.place}>
                {event && (
                  <span className={mergeClasses(styles.sign, styles[event.kind])}>
                    {SIGNS[event.kind]}
                  </span>
                )}
              </div>
            ))}
          </div>
        )}
        <div className={styles.ends}>
          <Text size={100}>{periods[0]}</Text>
          {last > 0 && <Text size={100}>{periods[last]}</Text>}
        </div>
        <div className={styles.reading}>
          <strong>{periods[chosen]}</strong>
          {told.map(({ name, tone, text }) => (
            <span key={name}>
              {" · "}
              <span className={styles.value}>
                {series.length > 1 && <span className={mergeClasses(styles.key, tones[tone])} />}
                {series.length > 1 && `${name} `}
                {text}
              </span>
            </span>
          ))}
          {notes.map((text) => ` · ${text}`)}
        </div>
      </div>
      <ChartTable {...{ title, unit, periods, series, marks, format }} />
    </figure>
  );
}

type Event = Mark & { readonly kind: keyof typeof SIGNS };

/** Of several events in one period the first is drawn; all of them are read out. */
function isEvent(mark: Mark): mark is Event {
  return mark.kind !== "gap" && mark.kind !== "outside";
}
