/** Money as people write it: other currencies, ledgers, thousands and millions in short. */
import { readNumberText } from "../../../../src/engine/sales/text/readNumberText";
import { isAnonymous } from "../../../../src/engine/sales/spelling/anonymousCustomers";
import { read } from "../readGrid";

test.each([
  ["R$ 1.076,25", 1076.25, "BRL"],
  ["MYR 101.50", 101.5, "MYR"],
  ["RM101.50", 101.5, "MYR"],
  ["1,234.50 AED", 1234.5, "AED"],
  ["Rs. 1,23,456/-", 123456, "INR"],
  ["₹ 12,34,567.50", 1234567.5, "INR"],
  ["261 930,00 сум", 261930, "UZS"],
  ["$ (37.50)", -37.5, "USD"],
  ["($37.50)", -37.5, "USD"],
  ["(37.50) EUR", -37.5, "EUR"],
  ["-R$ 10,50", -10.5, "BRL"],
  ["Rp 1.250.000", 1250000, "IDR"],
  ["CLP 12.500.000", 12500000, "CLP"],
  ["kr 1 250,00", 1250, "SEK"],
])("%s is %d %s", (text, value, currency) => {
  expect(readNumberText(text)).toMatchObject({ value, currency });
});

test.each([
  ["1.2M", 1200000],
  ["350K", 350000],
  ["$1.5k", 1500],
  ["9.8K", 9800],
  ["1,2 млн", 1200000],
  ["350 тыс. руб.", 350000],
  ["2.5 Mio €", 2500000],
  ["1.234M", 1234000],
])("%s is %d", (text, value) => {
  expect(readNumberText(text)?.value).toBe(value);
});

test.each(["12 (34)", "top 10", "Box 12", "5 kg", "12 pcs", "A-12", "K 12"])(
  "%s is no number",
  (text) => {
    expect(readNumberText(text)).toBeUndefined();
  }
);

const dated = (amounts: readonly (string | number)[]) => [
  ["Date", "Customer", "Amount"],
  ...amounts.map((amount, i) => [45300 + i, `Customer ${i % 3}`, amount]),
];

test("a ledger's rarer side takes off", () => {
  const sales = read(dated(["1,234.50 Dr", "450.00 Cr", "10.00 Dr", "20.00 Dr"])).sales;
  expect([...sales.amount]).toEqual([1234.5, -450, 10, 20]);
  const credits = read(dated(["100.00 Cr", "450.00 Cr", "10.00 Dr", "20.00 Cr"])).sales;
  expect([...credits.amount]).toEqual([100, 450, -10, 20]);
});

test("K and M count where most of the column has them, else the cell cannot be read", () => {
  expect([...read(dated(["1.2M", "350K", "12K", "950"])).sales.amount]).toEqual([
    1200000, 350000, 12000, 950,
  ]);
  const odd = read(dated([100, 200, 300, "1.2M", 400]));
  expect(odd.issues).toContainEqual(
    expect.objectContaining({ code: "unreadableNumber", kind: "leftOut", count: 1 })
  );
});

test("a row in another currency is asked about, not called unreadable", () => {
  const { issues } = read(dated(["$ 10.50", "$ 20.50", "MYR 101.50", "$ 30.50"]));
  expect(issues.map(({ code }) => code)).toContain("currencies");
  expect(issues.map(({ code }) => code)).not.toContain("unreadableNumber");
});

test.each([
  "NULL",
  "nan",
  "NaN",
  "None",
  "N/A",
  "(blank)",
  "#",
  "0",
  "<null>",
  "Не указан",
  "(пусто)",
])("%s is nobody in particular", (name) => {
  expect(isAnonymous(name)).toBe(true);
});
test.each(["Nancy", "Nano Tools", "Nilsson", "Empty Bottle Ltd", "#1080", "Blanka"])(
  "%s is somebody",
  (name) => {
    expect(isAnonymous(name)).toBe(false);
  }
);
