import { isoOfDay } from "../../engine/calendar/isoDay";
import { nextOrders } from "../../engine/review/nextOrder/nextOrder";
import { orderSizes } from "../../engine/purchases/orderSizes";
import { money } from "../../wording/rounded";
import type { Wording } from "../../wording/wordingFor";
import { bare, type Cells } from "../cells";
import { InputFault } from "../inputFault";
import { analysedList, today, type AnalysedList, type Call } from "./analysedList";
import { statusWord } from "./table";

/**
 * The status of one customer by their own gaps and the 30 days that are never a loss: other customers are not known here.
 * @param asOf day to look from; today where it was left out
 * @throws InputFault as for a list
 */
export async function customerStatus(
  dates: Cells,
  asOf: unknown,
  wording: Wording,
  call: Call
): Promise<string> {
  const day =
    asOf === undefined
      ? isoOfDay(today())
      : typeof asOf === "number"
        ? isoOfDay(Math.floor(asOf))
        : asOf;
  const list = await ofOne(
    dates,
    dates.map((row) => row.map(() => 1)),
    [["asOf", day]],
    call
  );
  return statusWord(list.analysis.customers.status[0]!, wording);
}

/**
 * When one customer's next order is due and how large, by their own rhythm: day, from, until, amount, from, until, in one row.
 * @throws InputFault as for a list, and where there is no rhythm yet
 */
export async function nextOrder(
  dates: Cells,
  amounts: Cells,
  call: Call
): Promise<(number | string)[][]> {
  const { prepared, analysis } = await ofOne(dates, amounts, [], call);
  const { sales, purchases } = prepared;
  const next = nextOrders(purchases, analysis.asOfDay, orderSizes(sales, purchases));
  if (next.day[0] === 0) throw new InputFault({ code: "noRhythm" });
  const size = (value: number): number | string => (value < 0 ? "" : money(value));
  return [
    [
      next.day[0]!,
      next.from[0]!,
      next.until[0]!,
      size(next.size[0]!),
      size(next.sizeFrom[0]!),
      size(next.sizeUntil[0]!),
    ],
  ];
}

/** A list in which every row is of the same customer. Rows without day and amount stay empty. */
function ofOne(dates: Cells, amounts: Cells, options: Cells, call: Call): Promise<AnalysedList> {
  const customers = dates.map((row) => row.map((cell) => (bare(cell) === "" ? "" : "1")));
  return analysedList({ customers, dates, amounts, options }, call);
}
