import type { Case } from "../case";
import { CLASSES, DATE_FORMAT, HEADER, ROWS } from "../salesList";

const sheets = [{ name: "Sales", rows: [HEADER, ...ROWS], formats: DATE_FORMAT }];

const nothingLeft = (settings: object, says: string, language = "en-US"): Case => ({
  title: `days that leave no sale over: ${language} ${JSON.stringify(settings)}`,
  sheets,
  settings,
  language,
  expect: { outcome: "problem", problem: "emptyWindow", says },
});
const byQuantity = (language: string, says: string): Case => ({
  title: `ranked by a quantity that the list does not have: ${language}`,
  sheets,
  settings: { value: "quantity" },
  language,
  expect: { outcome: "done", classes: CLASSES, issues: { missingBasis: 1 }, says },
});

// The list goes from 5 January to 31 December 2025.
const cases: readonly Case[] = [
  nothingLeft(
    { asOf: "2024-12-31" },
    "There are no sales up to Dec 31, 2024 in Sales!A1:C27: the list covers Jan 5, 2025 to Dec 31, 2025."
  ),
  nothingLeft({ from: "2026-01-01" }, "There are no sales from Jan 1, 2026 in Sales!A1:C27"),
  nothingLeft({ from: "2025-01-06", asOf: "2025-01-09" }, "from Jan 6, 2025 up to Jan 9, 2025"),
  nothingLeft({ from: "2026-01-01" }, "немає продажів від 1 січ. 2026", "uk-UA"),
  nothingLeft({ from: "2026-01-01" }, "нет продаж с 1 янв. 2026", "ru-RU"),
  nothingLeft({ from: "2026-01-01" }, "ไม่มีการขาย ตั้งแต่ 1 ม.ค. 2026", "th-TH"),
  byQuantity("en-US", "cannot be ranked by quantity"),
  byQuantity("uk-UA", "за кількістю не можна"),
  byQuantity("ru-RU", "по количеству нельзя"),
  byQuantity("th-TH", "จัดอันดับลูกค้าตามจำนวนสินค้าไม่ได้"),
  {
    title: "classes inside groups that the list does not have",
    sheets,
    settings: { abc: { within: "Branch" } },
    expect: {
      outcome: "done",
      classes: CLASSES,
      issues: { missingDimension: 1 },
      says: "You asked for classes within “Branch”",
    },
  },
  {
    title: "a second criterion that the list does not have",
    sheets,
    settings: { abc: { second: "profit" } },
    expect: { outcome: "done", classes: CLASSES, issues: { missingBasis: 1 } },
  },
];
export default cases;
