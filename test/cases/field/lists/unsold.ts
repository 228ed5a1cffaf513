/** Rows that say that nothing was sold. */
import type { Value } from "../../case";
import { byDay, rowsOf } from "./base";
import type { FieldList } from "./list";

/** The largest amount of the list, were it a sale. */
const HUGE = 99_999.5;

const withRow = (
  rows: readonly (readonly Value[])[],
  ...unsold: readonly (readonly Value[])[]
): FieldList["rows"] => [...rows.slice(0, 6), ...unsold, ...rows.slice(6)];

export const unsold: readonly FieldList[] = [
  {
    title: "storniert, German",
    rows: withRow(
      rowsOf(["Auftragsstatus", "Kunde", "Datum", "Betrag"], ({ customer, day, amount }) => [
        "Abgeschlossen",
        customer,
        day,
        amount,
      ]),
      ["Storniert", "Geist GmbH", "2025-03-06", HUGE]
    ),
    expected: { exit: 0, customers: byDay(), absent: ["Geist GmbH"], says: ["Storniert"] },
  },
  {
    title: "ยกเลิก, Thai",
    rows: withRow(
      rowsOf(["วันที่", "ลูกค้า", "ยอดขาย", "สถานะ"], ({ customer, day, amount }, i) => [
        day,
        customer,
        amount,
        i % 3 === 0 ? "จัดส่งแล้ว" : "ชำระแล้ว",
      ]),
      ["2025-03-06", "ผี", HUGE, "ยกเลิก"],
      ["2025-03-07", "Amber Cafe", HUGE, "รอชำระเงิน"]
    ),
    expected: {
      exit: 0,
      customers: byDay(),
      absent: ["ผี"],
      says: ["ยกเลิก"],
      language: "th-TH",
    },
  },
  {
    title: "a pipeline: only deals won are sales",
    rows: withRow(
      rowsOf(["Close Date", "Account Name", "Amount", "Stage"], ({ customer, day, amount }) => [
        day,
        customer,
        amount,
        "Closed Won",
      ]),
      ["2025-03-06", "Ghost Ltd", HUGE, "Closed Lost"],
      ["2025-03-07", "Amber Cafe", HUGE, "Negotiation"]
    ),
    expected: { exit: 0, customers: byDay(), absent: ["Ghost Ltd"], says: ["Closed Lost"] },
  },
  {
    title: "a column Void, filled where it is",
    rows: withRow(
      rowsOf(["Date", "Client", "Total", "Void"], ({ customer, day, amount }) => [
        day,
        customer,
        amount,
        "",
      ]),
      ["2025-03-06", "Ghost Ltd", HUGE, "Yes"]
    ),
    expected: { exit: 0, customers: byDay(), absent: ["Ghost Ltd"] },
  },
  {
    title: "annulée, French",
    rows: withRow(
      rowsOf(["Client", "État", "Montant", "Date"], ({ customer, day, amount }) => [
        customer,
        "Livrée",
        amount,
        day,
      ]),
      ["Fantôme SA", "Annulée par le client", HUGE, "2025-03-06"]
    ),
    expected: { exit: 0, customers: byDay(), absent: ["Fantôme SA"], says: ["Annulée"] },
  },
  {
    title: "a status that nobody knows among known ones is asked about, and kept",
    rows: rowsOf(["Date", "Customer", "Status", "Amount"], ({ customer, day, amount }, i) => [
      day,
      customer,
      i % 7 === 0 ? "Parked" : "Paid",
      amount,
    ]),
    expected: { exit: 0, customers: byDay(), says: ["“Parked”"] },
  },
  {
    title: "states of a country are no statuses",
    rows: rowsOf(["Date", "Customer", "State", "Amount"], ({ customer, day, amount }, i) => [
      day,
      customer,
      i % 2 === 0 ? "Ohio" : "Texas",
      amount,
    ]),
    expected: { exit: 0, customers: byDay(), unsaid: ["Ohio"] },
  },
];
