/** Columns that tell when something was promised or due and when it came (R17, R39): which headers make a pair, and what is read from them. */
import { foldText } from "../../../src/engine/sales/text/foldText";
import { withoutAccents } from "../../../src/engine/sales/text/withoutAccents";
import { dayWords } from "../../../src/engine/sales/words/dayPairs";
import { read, recognise, TODAY } from "./readGrid";

test.each([
  ["delivery", true, "Required Date|Promised date|RequiredDate|Requested delivery date|Promised ship date|Order estimated delivery date|Expected delivery"],
  ["delivery", true, "Планова дата доставки|Термін поставки|Обіцяна дата|Срок поставки|Плановая дата отгрузки|กำหนดส่ง|วันที่ต้องการ|Liefertermin|Wunschlieferdatum|Date de livraison prévue"],
  ["delivery", false, "Delivery date|Shipped Date|ShippedDate|Date delivered|Order delivered customer date|Дата доставки|Дата відвантаження|Дата отгрузки|วันที่จัดส่ง|Lieferdatum|Fecha de entrega"],
  ["payment", true, "Due date|Payment due date|Термін оплати|Срок оплаты|Сплатити до|วันครบกำหนด|กำหนดชำระ|Fälligkeitsdatum|Échéance|Vencimiento|Scadenza|Termin płatności"],
  ["payment", false, "Payment date|Date paid|Paid on|Дата оплати|Дата оплаты|วันที่ชำระ|Zahlungsdatum|Date de paiement|Fecha de pago"],
  [undefined, undefined, "Order date|Date|Дата замовлення|วันที่ขาย|Created at|Birthday|Product|Supplier|Plan"],
] as const)("%s, agreed: %s", (about, isPlanned, headers) => {
  for (const header of headers.split("|"))
    expect([header, dayWords(withoutAccents(foldText(header)))]).toEqual([
      header,
      about && { about, isPlanned },
    ]);
}); // prettier-ignore

const HEADER = ["Order date", "Customer", "Amount", "Required date", "Shipped date", "Due date", "Date paid"]; // prettier-ignore
const ROWS = [
  ["2025-01-10", "Alfa", 100, "2025-01-15", "2025-01-18", "2025-02-10", "2025-02-09"],
  ["2025-02-10", "Beta", 50, "2025-02-12", "", "2025-03-10", "n/a"],
  ["2025-03-10", "Alfa", 70, "2025-03-20", "2025-03-20", "2025-04-10", "2025-04-12"],
];

test("both days are read line by line; what is no day is none, and leaves no row out", () => {
  const { sales, rows } = read([HEADER, ...ROWS]);
  expect(rows).toEqual({ read: 3, used: 0, repaired: 3, leftOut: 0 });
  const day = (iso: string): number => Math.round(Date.parse(iso) / 86_400_000) + 25_569;
  expect(sales.dayPairs?.map(({ about, ...pair }) => [about, ...Object.values(pair).map((one) => [...one])])).toEqual([
    ["delivery", ["2025-01-15", "2025-02-12", "2025-03-20"].map(day), [day("2025-01-18"), 0, day("2025-03-20")]],
    ["payment", ["2025-02-10", "2025-03-10", "2025-04-10"].map(day), [day("2025-02-09"), 0, day("2025-04-12")]],
  ]); // prettier-ignore
});

test("days to come are kept: a promise may lie ahead", () => {
  const { sales } = read([HEADER.slice(0, 5), ...ROWS.map((row) => [...row.slice(0, 3), TODAY + 30, "2025-03-20"])], {
    formats: [[], ...ROWS.map(() => ["General", "General", "General", "yyyy-mm-dd", "General"])],
  }); // prettier-ignore
  expect([...sales.dayPairs![0]!.planned]).toEqual([TODAY + 30, TODAY + 30, TODAY + 30]);
});

test("one day alone is no pair, and neither are columns that hold no days", () => {
  const pairs = (header: string[], rows: (string | number)[][]) => {
    const layout = recognise([header, ...rows]);
    return layout.shape === "none" ? "none" : layout.dayPairs;
  };
  const upTo = (column: number) => pairs(HEADER.slice(0, column), ROWS.map((row) => row.slice(0, column))); // prettier-ignore
  expect([upTo(4), upTo(5)]).toEqual([undefined, [{ about: "delivery", planned: 3, actual: 4 }]]);
  // Days as plain numbers are known by a header that says so; what is due and paid may be money.
  const numbers = ROWS.map((row) => [...row.slice(0, 3), 45_700, 45_710]);
  expect(pairs([...HEADER.slice(0, 3), "Due date", "Paid on"], numbers)).toEqual([
    { about: "payment", planned: 3, actual: 4 },
  ]);
  expect(pairs([...HEADER.slice(0, 3), "Due", "Paid"], numbers)).toBeUndefined();
  const words = ROWS.map((row) => [...row.slice(0, 4), "by lorry"]);
  expect(pairs(HEADER.slice(0, 5), words)).toBeUndefined();
});
