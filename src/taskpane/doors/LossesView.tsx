import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LossReview } from "../../engine/review/reviewLosses";
import { latestPeriods } from "../../report/losses/latestPeriods";
import { lossDirections } from "../../report/losses/lossDirections";
import { lossesSays } from "../../report/losses/lossesSays";
import { Bars } from "../charts/Bars";
import { useWords } from "../look/words";
import { Stack } from "../look/Stack";
import type { SheetViewProps } from "./SheetViewProps";
import { useOpen } from "./useOpen";

/** The values of a column where most customers were lost. */
const SHOWN = 4;

const useStyles = makeStyles({
  doors: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  count: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** How many are lost, what the latest periods won and lost, and where. */
export function LossesView({ told }: SheetViewProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, messages, pane } = useWords();
  const open = useOpen();
  const { losses } = told.review;
  const groups = useMemo(() => {
    const [, ...rows] = losses === null ? [] : lossDirections(told, losses);
    const ways = [...new Set(rows.map(({ by }) => by))];
    return ways.map((way) => [way, rows.filter(({ by }) => by === way)] as const);
  }, [told, losses]);
  if (losses === null) return <Text>{pane.lists.nobody}</Text>;
  const { title, half } = lossesSays(told, losses);
  const { statuses } = messages.classes;
  const { statusCounts } = told.result.analysis;
  return (
    <>
      <Stack gap="XS">
        <Text>{title}</Text>
        {half !== "" && <Text weight="semibold">{half}</Text>}
      </Stack>
      <WonAndLost told={told} losses={losses} />
      <div className={styles.doors}>
        {(["lost", "atRisk", "returned"] as const).map((status) => (
          <Button
            key={status}
            size="small"
            disabled={statusCounts[status] === 0}
            onClick={() => open({ kind: "members", of: { by: "status", status } })}
          >
            {statuses[status].many}: {statusCounts[status]}
          </Button>
        ))}
      </div>
      {groups.map(([by, rows]) => (
        <Stack as="section" gap="XXS" key={by} aria-label={by}>
          <Text as="h2" weight="semibold" className={styles.title}>
            {by}
          </Text>
          <ul className={styles.list}>
            {rows.slice(0, SHOWN).map(({ key, text, lost, base }) => (
              <li key={key} className={styles.item}>
                <Text className={styles.text}>{text}</Text>
                <Text size={200} className={styles.count}>
                  {fill(pane.lists.lostOf, { lost, base })}
                </Text>
              </li>
            ))}
          </ul>
        </Stack>
      ))}
    </>
  );
}

interface WonAndLostProps extends SheetViewProps {
  readonly losses: LossReview;
}

/** Customers who were new, came back and were lost, in each of the periods that the sheet shows. */
function WonAndLost({ told, losses }: WonAndLostProps): React.JSX.Element {
  const { fill, formats, messages } = useWords();
  const { title, columns, soFar } = messages.losses.periods;
  const { grain, shown } = latestPeriods(losses);
  const { dynamics, starts } = losses;
  const of = (column: Int32Array): readonly number[] => shown.map((p) => column[p]!);
  const { asOfDay } = told.result.analysis;
  const isGoingOn = (p: number): boolean => starts[p + 1]! - 1 > asOfDay;
  return (
    <Bars
      title={title}
      unit={messages.classes.periods[grain].name}
      periods={shown.map((p) => {
        const period = formats.date(starts[p + 1]! - 1, grain);
        return isGoingOn(p) ? fill(soFar, { period }) : period;
      })}
      series={[
        { name: columns.new, tone: "fresh", values: of(dynamics.new) },
        { name: columns.returned, tone: "good", values: of(dynamics.returned) },
        { name: columns.lost, tone: "bad", values: of(dynamics.lost) },
      ]}
      marks={shown.flatMap((p, period) =>
        isGoingOn(p) ? [{ period, kind: "outside" as const, text: "" }] : []
      )}
      format={formats.number}
    />
  );
}
