import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../../engine/analysis";
import { NO_CLASS, SEGMENTS, STATUSES } from "../../../engine/codes";
import type { LettersOfCustomer } from "../../../report/byHand/lettersInCells";
import { abcOf, segmentOfLetters, xyzOf } from "../../../report/letters";
import type { Messages } from "../../../wording/messages";
import { useWords } from "../../look/words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  sign: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  lost: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  atRisk: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  oneOff: { borderLeftColor: tokens.colorNeutralStroke1 },
});

interface LettersAndStatusProps {
  readonly customer: number;
  /** With the letters that count. */
  readonly counted: Analysis;
}

/** The letters that count, in a word, and the status. */
export function LettersAndStatus({
  customer,
  counted: { asOfDay, customers },
}: LettersAndStatusProps): React.JSX.Element {
  const styles = useStyles();
  const { messages } = useWords();
  const letters = { abc: abcOf(customers, customer), xyz: xyzOf(customers, customer) };
  const status = STATUSES[customers.status[customer]!]!;
  const look =
    status === "lost" || status === "atRisk" || status === "oneOff" ? styles[status] : undefined;
  return (
    <div className={styles.root}>
      <span className={styles.sign}>{segmentWords(letters, asOfDay > 0, messages)}</span>
      {status !== "" && (
        <span className={mergeClasses(styles.sign, look)}>
          {messages.classes.statuses[status].name}
        </span>
      )}
    </div>
  );
}

/** Without dates nobody has a letter for rhythm: then none is missed. */
function segmentWords(
  { abc, xyz }: LettersOfCustomer,
  hasDates: boolean,
  { classes, sheets }: Messages
): string {
  if (abc === NO_CLASS) return sheets.matrix.noClass;
  const segment = SEGMENTS.find((one) => one === `${abc}${xyz}`);
  const size = Object.entries(classes.abc).find(([letter]) => letter === abc)?.[1] ?? "";
  const name = segment ? classes.cells[segment].name : size;
  return `${hasDates ? segmentOfLetters(abc, xyz) : abc} · ${name}`;
}
