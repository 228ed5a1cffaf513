import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { dueOrders } from "../../report/dueSoon/dueOrders";
import { dueSoonTitle } from "../../report/dueSoon/dueSoonTitle";
import type { ReportInput } from "../../report/reportInput";
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
      <CustomerRows label={words.pane.lists.orders} rows={rows} />
    </>
  );
}

type Orders = NonNullable<ReturnType<typeof dueOrders>>["orders"];

function rowsOf(
  { result, review }: ReportInput,
  orders: Orders,
  { fill, formats, messages, pane }: Words
): readonly CustomerRow[] {
  const { source, customers } = result;
  const date = (day: number): string => formats.date(day, source.grain);
  return orders.map(({ customer, state }) => {
    const { day, from, until, size } = review.losses!.nextOrders;
    const amount = size[customer]!;
    return {
      customer,
      name: customers[customer]!,
      // In the currency of the amounts, whatever customers are ranked by.
      figure: amount < 0 ? "" : formats.money(formats.number(amount), source.currency),
      fact: `${messages.dueSoon.states[state]} · ${fill(pane.lists.expected, {
        day: date(day[customer]!),
        from: date(from[customer]!),
        until: date(until[customer]!),
      })}`,
    };
  });
}
