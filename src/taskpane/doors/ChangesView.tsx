import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { ABC_LETTERS, XYZ_LETTERS } from "../../engine/codes";
import { changeReason } from "../../report/changes/changeReason";
import { changesTitle } from "../../report/changes/changesTitle";
import { comparedWithText } from "../../report/changes/comparedWithText";
import { comparison, type Comparison } from "../../report/changes/comparison";
import { movedCustomers } from "../../report/changes/movedCustomers";
import { movers } from "../../report/changes/movers";
import { abcOf, segmentOf, segmentOfLetters, statusOf } from "../../report/letters";
import type { ReportInput } from "../../report/reportInput";
import { Bars } from "../charts/Bars";
import { valueText } from "../look/valueText";
import { useWords, type Words } from "../look/words";
import { type CustomerRow, CustomerRows } from "./CustomerRows";
import type { SheetViewProps } from "./SheetViewProps";

/** Who moved since the last run, or against the window before, and what drove it. */
export function ChangesView({ told }: SheetViewProps): React.JSX.Element {
  const words = useWords();
  const compared = useMemo(() => comparison(told), [told]);
  if (compared === undefined) return <Text>{words.pane.lists.nobody}</Text>;
  return <Compared told={told} compared={compared} />;
}

function Compared({
  told,
  compared,
}: SheetViewProps & { readonly compared: Comparison }): React.JSX.Element {
  const words = useWords();
  const found = useMemo(() => movers(told, compared), [told, compared]);
  const rows = useMemo(
    () => found.shown.map(moverRow(told, compared, words)),
    [told, compared, found, words]
  );
  return (
    <>
      <Text>{changesTitle(told, compared, found)}</Text>
      <Text size={200}>{comparedWithText(told, compared)}</Text>
      <Moves told={told} compared={compared} />
      <CustomerRows label={words.pane.lists.movers} rows={rows} lines={2} />
    </>
  );
}

const MOVES = ["up", "down", "lost", "returned", "new"] as const;

/** How many moved in each way, as the sentence counts them. */
function Moves({
  told,
  compared,
}: SheetViewProps & { readonly compared: Comparison }): React.JSX.Element {
  const { formats, messages } = useWords();
  const { columns, moves } = messages.changes;
  return (
    <Bars
      title={columns.move}
      unit={columns.move}
      periods={MOVES.map((move) => moves[move])}
      series={[
        {
          name: messages.overview.columns.customers,
          tone: "usual",
          values: MOVES.map((move) => movedCustomers(told, compared, move).length),
        },
      ]}
      format={formats.number}
    />
  );
}

type Mover = ReturnType<typeof movers>["shown"][number];

function moverRow(
  told: ReportInput,
  compared: Comparison,
  words: Words
): (mover: Mover) => CustomerRow {
  const { result } = told;
  const valueOf = valueText(result, words);
  const { moves } = words.messages.changes;
  const tell = (mover: Mover): ReturnType<CustomerRow["tell"]> => {
    const { customer, move, before, now } = mover;
    const change = now - before;
    const word =
      move === "status" ? statusOf(result.analysis.customers, customer!, words) : moves[move];
    const letters =
      customer === undefined || !compared.wasThere(customer)
        ? ""
        : lettersMoved(told, compared, customer);
    const facts = [word, letters, changeReason(told, compared, mover)];
    return {
      figure: `${change > 0 ? "+" : change < 0 ? "−" : ""}${valueOf(Math.abs(change))}`,
      fact: facts.filter((fact) => fact !== "").join(" · "),
    };
  };
  return (mover) => ({ customer: mover.customer, name: mover.name, tell: () => tell(mover) });
}

/** Of the class alone where the letters of the rhythm are of other periods. */
function lettersMoved(
  { result }: ReportInput,
  { abc, xyz, otherPeriod }: Comparison,
  customer: number
): string {
  const { customers } = result.analysis;
  const size = ABC_LETTERS[abc[customer]!]!;
  const [then, now] =
    otherPeriod === null
      ? [segmentOfLetters(size, XYZ_LETTERS[xyz[customer]!]!), segmentOf(customers, customer)]
      : [size, abcOf(customers, customer)];
  return then === now ? "" : `${then} → ${now}`;
}
