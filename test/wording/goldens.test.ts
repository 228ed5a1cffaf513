/**
 * The sentences that a manager reads first, word for word in four languages: rows add up, names that may be one customer, money with its currency,
 * months where the list knows no days, a list of which less than half can be used, columns that contradict the result. Authority: what these
 * sentences have to say is decided by the project: "723 of 724 rows used, 1 totals row left out (17,340,810.95)".
 */
import type { Issue } from "../../src/engine/sales/rows/issue";
import type { Language } from "../../src/wording/language";
import { wordingFor } from "../../src/wording/wordingFor";
import { analysisOf, salesOf } from "../report/sample";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

/** Агро-Світ bought for the last time on 15 June 2025, and Agro-Svit, who may be the same, ever since. */
const NEAR: Issue = {
  code: "nearSpellings",
  kind: "note",
  count: 1,
  cells: [],
  facts: {
    a1: "Agro-Svit",
    b1: "Агро-Світ",
    sumA1: 120_000,
    sumB1: 40_000,
    lastA1Day: 45_992,
    lastB1Day: 45_823,
    silent1: "Агро-Світ",
  },
};
/**
 * 24 months of one customer and the first 12 of another: a table of customers by month gives the last day of each. Of 30,000 Alfa has 80 %; Beta bought in
 * 12 of 24 months, 12 ago, and never paused for longer than one.
 */
const MONTHS = Array.from({ length: 24 }, (_, i) => {
  const year = 2024 + Math.floor(i / 12);
  const end = new Date(Date.UTC(year, (i % 12) + 1, 0)).toISOString().slice(0, 10);
  const alfa = { customer: "Alfa", day: end, amount: 1000 };
  return i < 12 ? [alfa, { customer: "Beta", day: end, amount: 500 }] : [alfa];
}).flat();

interface Golden {
  readonly currency: string;
  readonly rows: string;
  readonly severalReasons: string;
  readonly near: string;
  readonly nearByMonth: string;
  readonly joined: string;
  readonly headline: string;
  readonly whyByMonth: string;
  readonly partialUse: string;
  readonly contradiction: string;
  readonly follows: string;
  readonly money: readonly [whole: string, compact: string, format: string];
}

const GOLDENS: { readonly [language in Language]: Golden } = {
  "en-US": {
    currency: "EUR",
    rows: "723 of 724 rows used, 23 of them repaired, 1 totals row left out (€17,340,810.95)",
    severalReasons:
      "700 of 724 rows used, 1 totals row left out (17,340,810.95), 23 rows without a date left out (1,200)",
    near: "“Agro-Svit” (€120,000, last purchase Dec 1, 2025) and “Агро-Світ” (€40,000, last purchase Jun 15, 2025). “Агро-Світ” may seem lost only because of the spelling.",
    nearByMonth:
      "“Agro-Svit” (€120,000, last purchase December 2025) and “Агро-Світ” (€40,000, last purchase June 2025). “Агро-Світ” may seem lost only because of the spelling.",
    joined: "“Агро-Світ” counts as “Agro-Svit”",
    headline:
      "2 customers. Alfa (80%) and Beta (20%) each bring in 10% of revenue or more. 1 is lost (€6K of revenue per year).",
    whyByMonth:
      "B: number 2 of 2, 20% of revenue. The customers ahead already bring in 80%; A ends at 80%. Y: bought in 12 of 24 months; X needs 18. Lost: no purchase for 12 months, the limit is 1.5 (1.5 × their longest pause).",
    partialUse: "Only 4 of 27 rows with an amount can be used, 3.8% of the money.",
    contradiction:
      "Which column is the customer: “Invoice” or “Buyer”? With “Buyer”, 30 of 31 customers would get another letter.",
    follows: "31 customers, €1.23M",
    money: ["€12,400", "€1.93M", '"€"#,##0'],
  },
  "th-TH": {
    currency: "THB",
    rows: "ใช้ 723 จาก 724 แถว (แก้ไข 23 แถว) ไม่นำมาใช้: แถวผลรวม 1 แถว (฿17,340,810.95)",
    severalReasons:
      "ใช้ 700 จาก 724 แถว ไม่นำมาใช้: แถวผลรวม 1 แถว (17,340,810.95), แถวที่ไม่มีวันที่ 23 แถว (1,200)",
    near: "“Agro-Svit” (฿120,000 ซื้อล่าสุด 1 ธ.ค. 2025) กับ “Агро-Світ” (฿40,000 ซื้อล่าสุด 15 มิ.ย. 2025) · “Агро-Світ” อาจดูเหมือนหายไปเพียงเพราะสะกดต่างกัน",
    nearByMonth:
      "“Agro-Svit” (฿120,000 ซื้อล่าสุด ธันวาคม 2025) กับ “Агро-Світ” (฿40,000 ซื้อล่าสุด มิถุนายน 2025) · “Агро-Світ” อาจดูเหมือนหายไปเพียงเพราะสะกดต่างกัน",
    joined: "“Агро-Світ” นับเป็น “Agro-Svit”",
    headline:
      "ลูกค้า 2 ราย · Alfa (80%), Beta (20%) ทำยอดขายรายละ 10% ขึ้นไป · หายไป 1 ราย (ยอดขาย ฿6,000 ต่อปี)",
    whyByMonth:
      "B: อันดับ 2 จาก 2 คิดเป็น 20% ของยอดขาย · ลูกค้าอันดับก่อนหน้ารวมกันได้ 80% แล้ว เกณฑ์ A คือ 80% · Y: ซื้อใน 12 จาก 24 เดือน จะเป็น X ต้องได้ 18 · หายไป: ไม่ได้ซื้อมา 12 เดือน เกณฑ์คือ 1.5 (1.5 เท่าของช่วงที่เคยไม่ซื้อนานที่สุด)",
    partialUse: "ใช้ได้เพียง 4 จาก 27 แถวที่มียอดเงิน คิดเป็น 3.8% ของยอดเงิน",
    contradiction:
      "คอลัมน์ใดคือลูกค้า: “Invoice” หรือ “Buyer” · หากใช้ “Buyer” ลูกค้า 30 จาก 31 รายจะได้ตัวอักษรอื่น",
    follows: "ลูกค้า 31 ราย ฿1.23 ล้าน",
    money: ["฿12,400", "฿1.93 ล้าน", '"฿"#,##0'],
  },
  "uk-UA": {
    currency: "UAH",
    rows: "Використано 723 з 724 рядків, з них виправлено 23; не враховано: 1 підсумковий рядок (17 340 810,95 грн)",
    severalReasons:
      "Використано 700 з 724 рядків; не враховано: 1 підсумковий рядок (17 340 810,95), 23 рядки без дати (1 200)",
    near: "«Agro-Svit» (120 000 грн, остання покупка: 1 груд. 2025) і «Агро-Світ» (40 000 грн, остання покупка: 15 черв. 2025). «Агро-Світ» може здаватися втраченим лише через інше написання.",
    nearByMonth:
      "«Agro-Svit» (120 000 грн, остання покупка: грудень 2025) і «Агро-Світ» (40 000 грн, остання покупка: червень 2025). «Агро-Світ» може здаватися втраченим лише через інше написання.",
    joined: "«Агро-Світ» враховано як «Agro-Svit»",
    headline:
      "2 клієнти. Клієнти Alfa (80%) і Beta (20%) дають щонайменше по 10% виручки кожен. 1 втрачений (6 тис. грн виручки на рік).",
    whyByMonth:
      "B: місце 2 з 2, 20% виручки. Клієнти попереду вже дають 80%; A закінчується на 80%. Y: покупки були у 12 з 24 місяців; для X потрібно 18. Втрачений: без покупок 12 місяців, межа 1,5 (1,5 × найдовша пауза клієнта).",
    partialUse: "Можна використати лише 4 з 27 рядків із сумою, це 3,8% усієї суми.",
    contradiction:
      "Який стовпець – клієнт: «Invoice» чи «Buyer»? Зі стовпцем «Buyer» 30 з 31 клієнта отримали б іншу літеру.",
    follows: "31 клієнт, 1,23 млн грн",
    money: ["12 400 грн", "1,93 млн грн", '#,##0" грн"'],
  },
  "ru-RU": {
    currency: "RUB",
    rows: "Использовано 723 из 724 строк, из них исправлено 23; не учтено: 1 итоговая строка (17 340 810,95 ₽)",
    severalReasons:
      "Использовано 700 из 724 строк; не учтено: 1 итоговая строка (17 340 810,95), 23 строки без даты (1 200)",
    near: "«Agro-Svit» (120 000 ₽, последняя покупка: 1 дек. 2025) и «Агро-Світ» (40 000 ₽, последняя покупка: 15 июн. 2025). «Агро-Світ» может казаться потерянным лишь из-за другого написания.",
    nearByMonth:
      "«Agro-Svit» (120 000 ₽, последняя покупка: декабрь 2025) и «Агро-Світ» (40 000 ₽, последняя покупка: июнь 2025). «Агро-Світ» может казаться потерянным лишь из-за другого написания.",
    joined: "«Агро-Світ» учтено как «Agro-Svit»",
    headline:
      "2 клиента. Клиенты Alfa (80 %) и Beta (20 %) дают не меньше чем по 10 % выручки каждый. 1 потерян (6 тыс. ₽ выручки в год).",
    whyByMonth:
      "B: место 2 из 2, 20 % выручки. Клиенты впереди уже дают 80 %; A заканчивается на 80 %. Y: покупки были в 12 из 24 месяцев; для X нужно 18. Потерян: без покупок 12 месяцев, предел 1,5 (1,5 × самая долгая пауза клиента).",
    partialUse: "Можно использовать только 4 из 27 строк с суммой, это 3,8 % всей суммы.",
    contradiction:
      "Какой столбец – клиент: «Invoice» или «Buyer»? Со столбцом «Buyer» 30 из 31 клиента получили бы другую букву.",
    follows: "31 клиент, 1,23 млн ₽",
    money: ["12 400 ₽", "1,93 млн ₽", '#,##0" ₽"'],
  },
};

describe.each(Object.entries(GOLDENS))("%s", (language, golden) => {
  const wording = wordingFor(language);
  const { formats } = wording;
  const { currency } = golden;
  const days = { currency, grain: "day" } as const;
  const months = { currency, grain: "month" } as const;
  const lines = { shape: "lines", currency } as const;
  const total = { code: "totalsRow", kind: "leftOut", count: 1, sum: 17_340_810.95 } as const;

  test("rows add up, with the reason beside the sum", () => {
    const counts = { read: 724, used: 700, repaired: 23, leftOut: 1 };
    expect(plain(wording.rowsUsed(counts, [total], lines))).toBe(golden.rows);
    const undated = { code: "blankDate", kind: "leftOut", count: 23, sum: 1200 } as const;
    const few = { read: 724, used: 700, repaired: 0, leftOut: 24 };
    expect(plain(wording.rowsUsed(few, [total, undated], { ...lines, currency: "" }))).toBe(
      golden.severalReasons
    );
  });

  test("a pair of names: both sums, both last purchases, the one that seems lost", () => {
    const textOf = (issue: Issue, units: typeof days | typeof months) =>
      wording.namePairs(issue, units).map(({ text }) => plain(text));
    expect(textOf(NEAR, days)).toEqual([golden.near]);
    expect(textOf(NEAR, months)).toEqual([golden.nearByMonth]);
    const facts = { a1: "Агро-Світ", b1: "Agro-Svit" };
    expect(textOf({ ...NEAR, code: "joinedNames", facts }, days)).toEqual([golden.joined]);
  });

  test("a table by month says months: what is big by name, what is lost with its money, and why", () => {
    const analysis = analysisOf({ period: "month" }, MONTHS);
    const { customers } = salesOf(MONTHS);
    expect(plain(wording.headline(analysis, customers, months))).toBe(golden.headline);
    expect(plain(wording.why(analysis, customers.indexOf("Beta"), months))).toBe(golden.whyByMonth);
  });

  test("less than half can be used", () => {
    const facts = { used: 4, rows: 27, share: formats.percent(0.038) };
    expect(plain(wording.problem({ code: "partialUse", facts }).sentence)).toBe(golden.partialUse);
  });

  test("a result that contradicts itself: the next best column, and what follows from it", () => {
    const { what } = wording.issue({
      code: "ambiguousColumns",
      kind: "question",
      count: 1,
      cells: [],
      facts: {
        role: "customer",
        header: "Invoice",
        rival: "Buyer",
        differing: 30,
        customers: 31,
      },
    });
    expect(plain(what)).toBe(golden.contradiction);
    const sum = formats.money(formats.compact(1_234_567), currency);
    expect(
      plain(wording.fill(wording.messages.sentences.follows, { customers: 31, total: sum }))
    ).toBe(golden.follows);
  });

  test("money as the language writes it; without a sign where the currency is not known", () => {
    const [whole, compact, format] = golden.money;
    expect(plain(formats.money(formats.number(12_400), currency))).toBe(whole);
    expect(plain(formats.money(formats.compact(1_930_000), currency))).toBe(compact);
    expect(plain(formats.moneyFormat("#,##0", currency))).toBe(format);
    for (const unknown of ["", "points"])
      expect(formats.money(formats.number(12_400), unknown)).toBe(formats.number(12_400));
  });
});

test("a sign that several currencies share is that of the commonest; a minus stays in front", () => {
  const { formats } = wordingFor("en-US");
  expect(formats.money("-12", "USD")).toBe("-$12");
  expect(plain(formats.money("-12", "CAD"))).toBe("-CAD 12");
});
