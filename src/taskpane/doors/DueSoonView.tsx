import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { dueOrders } from "../../report/dueSoon/dueOrders";
import { dueSoonTitle } from "../../report/dueSoon/dueSoonTitle";
import type { ReportInput } from "../../report/reportInput";
import { Bars } from "../charts/Bars";
import { useWords, type Words } from "../look/words";
import { type CustomerRow, CustomerRows } from "./CustomerRows";
import type { SheetViewProps } from "./SheetViewProps";

/** Whose next order is expected, or should have come: day and size, by money. */
export function DueSoonView({ told }: SheetViewProps): React.JSX.Element {
  const words = useWords();
  const due = useMemo(() => dueOrders(told.result, told.review), [told]);
  const rows = useMemo(() => rowsOf(told, due?.orders ?? [], words), [told, due, words]);
  return (
    <>
      <Text>{dueSoonTitle(told, due)}</Text>
      {due && told.result.source.grain === "day" && <ByWeek told={told} due={due} />}
      <CustomerRows label={words.pane.lists.orders} rows={rows} lines={2} />
    </>
  );
}

type Due = NonNullable<ReturnType<typeof dueOrders>>;
type Orders = Due["orders"];

const WEEK = 7;

interface ByWeekProps extends SheetViewProps {
  readonly due: Due;
}

/** What the orders come to that should have come, and week by week those that are expected. */
function ByWeek({ told, due }: ByWeekProps): React.JSX.Element {
  const { formats, messages } = useWords();
  const { result, review } = told;
  const { asOfDay } = result.analysis;
  const weeks = Math.ceil((due.until - asOfDay) / WEEK);
  const sums = new Array<number>(weeks + 1).fill(0);
  for (const { customer, state } of due.orders) {
    const { day, size } = review.losses!.nextOrders;
    const week = Math.min(weeks, Math.max(1, Math.ceil((day[customer]! - asOfDay) / WEEK)));
    sums[state === "overdue" ? 0 : week]! += Math.max(0, size[customer]!);
  }
  const { currency } = result.source;
  return (
    <Bars
      title={messages.dueSoon.columns.size}
      unit={messages.classes.periods.week.name}
      periods={sums.map((_, week) =>
        week === 0 ? messages.dueSoon.states.overdue : formats.day(asOfDay + (week - 1) * WEEK + 1)
      )}
      series={[{ name: messages.dueSoon.columns.size, tone: "usual", values: sums }]}
      first={1}
      format={(value) => formats.money(formats.number(Math.round(value)), currency)}
      short={(value) => formats.money(formats.compact(value), currency)}
    />
  );
}

function rowsOf(
  { result, review }: ReportInput,
  orders: Orders,
  { fill, formats, messages, pane }: Words
): readonly CustomerRow[] {
  const { source, customers } = result;
  const date = (day: number): string => formats.date(day, source.grain);
  const tell = ({ customer, state }: Orders[number]): ReturnType<CustomerRow["tell"]> => {
    const { day, from, until, size } = review.losses!.nextOrders;
    const amount = size[customer]!;
    return {
      // In the currency of the amounts, whatever customers are ranked by.
      figure: amount < 0 ? "" : formats.money(formats.number(amount), source.currency),
      fact: `${messages.dueSoon.states[state]} · ${fill(pane.lists.expected, {
        day: date(day[customer]!),
        from: date(from[customer]!),
        until: date(until[customer]!),
      })}`,
    };
  };
  return orders.map((order) => ({
    customer: order.customer,
    name: customers[order.customer]!,
    tell: () => tell(order),
  }));
}
