import { headerCurrency } from "../../../src/engine/sales/currency/headerCurrency";

// Expected codes: what a reader of the header takes the money for (ISO 4217).
test.each([
  ["Сума, грн", "UAH"],
  ["Сума (грн.)", "UAH"],
  ["Сумма, руб.", "RUB"],
  ["Amount (EUR)", "EUR"],
  ["Amount €", "EUR"],
  ["Net sales [$]", "USD"],
  ["Sprzedaż (zł)", "PLN"],
  ["Revenue USD", "USD"],
  ["ยอดขาย (บาท)", "THB"],
  ["Umsatz in EUR", "EUR"],
  ["Amount - PLN", "PLN"],
])("%s", (header, code) => {
  expect(headerCurrency(header)).toBe(code);
});

test.each([
  "Amount",
  "Сума",
  "TOTAL ALL",
  "Amount R",
  "Total (R)",
  "SALES (ALL)",
  "Amount UAH (EUR)",
  "Продажі, тис. грн",
  "Sales (EUR thousand)",
  "ยอดขาย (ล้านบาท)",
])("%s: not known", (header) => {
  expect(headerCurrency(header)).toBe("");
});
