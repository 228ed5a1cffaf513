import { DAY_FORMATS } from "../blocks/dayFormats";
import type { ReportSheet, Value } from "../blocks/report";
import { money } from "../blocks/rounded";
import type { EarlierRow } from "../earlierRows";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { isSaidOpen } from "./logCodes";
import { eventKey, eventOf } from "./loggedEvents";
import { customerColumn, customerStatus, DAY, ownRowsSheet, TEXT } from "./ownRowsSheet";

/** Sheet Log: what happened with customers, and whether they bought after it (R36, R50, R51, R55, R59, R64, R67). docs/accounts.md#bought-again */
export function logSheet(input: ReportInput): ReportSheet | undefined {
  const { result, wording } = input;
  const { kinds, results, title } = wording.messages.accountWork.log;
  const { grain, currency } = result.source;
  const after = boughtAfterOf(input);
  return ownRowsSheet(input, "log", (rows) => {
    const events = rows.filter(({ typed }) => typed !== "");
    const open = events.filter(({ text }) => isSaidOpen(text));
    const bought = (cell: (after: { readonly day: number; readonly value: number }) => Value) => {
      return (row: EarlierRow): Value => {
        const found = after(row);
        return found === undefined || found.day === 0 ? "" : cell(found);
      };
    };
    return {
      title:
        events.length === 0
          ? title.none
          : wording.fill(title.some, { events: events.length, open: open.length }),
      columns: [
        customerColumn(),
        { id: "date", width: 12, style: DAY },
        { id: "kind", width: 15, style: TEXT, choices: Object.values(kinds) },
        { id: "subject", width: 34, style: TEXT },
        { id: "threat", width: 9, style: { align: "Center" }, choices: ["1", "2", "3"] },
        {
          id: "sum",
          width: 13,
          style: { numberFormat: wording.formats.moneyFormat("#,##0.00", currency) },
        },
        { id: "result", width: 12, style: TEXT, choices: Object.values(results) },
        { id: "reason", width: 26, style: TEXT },
        { id: "who", width: 16, style: TEXT },
        { id: "due", width: 12, style: DAY },
        { id: "answeredOn", width: 12, style: DAY },
        customerStatus(input),
        {
          id: "boughtOn",
          width: 12,
          style: { ...DAY, numberFormat: DAY_FORMATS[grain] },
          cell: bought(({ day }) => day),
        },
        {
          id: "boughtSince",
          width: 13,
          style: { numberFormat: valueFormat(input) },
          cell: bought(({ value }) => money(value)),
        },
      ],
      filledBy: ["date"],
    };
  });
}

/** What the review found, by what the row says. */
function boughtAfterOf({ earlier, review }: ReportInput) {
  const events = (earlier.log ?? []).flatMap((row) => eventOf(row) ?? []);
  const found = new Map(events.map((event, i) => [eventKey(event), review.boughtAfter[i]]));
  return (row: EarlierRow) => {
    const event = eventOf(row);
    return event && found.get(eventKey(event));
  };
}
