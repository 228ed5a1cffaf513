/**
 * Worked cases: the sentences of the list in test/cases/salesList.ts, whose classes can be seen without a computer, and the words for
 * everything that can be found or go wrong, in four languages.
 */
import { analyse } from "../../src/engine/analyse";
import { dayOfIso } from "../../src/engine/calendar/isoDay";
import type { Issue } from "../../src/engine/sales/rows/issue";
import { SettingsError } from "../../src/engine/settings/settingsError";
import { readSettings } from "../../src/engine/settings/readSettings";
import { en } from "../../src/wording/en";
import { LANGUAGES } from "../../src/wording/language";
import type { Problem, ProblemCode } from "../../src/wording/problem";
import { wordingFor } from "../../src/wording/wordingFor";
import { analysisOf, salesOf } from "../report/sample";
import { LINES } from "../cases/salesList";
import { salesOf as linesOf } from "../engine/fixtures";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const names = salesOf(LINES).customers;
const whyOf = (name: string, language = "en-US", settings: object = {}) =>
  plain(
    wordingFor(language).why(analysisOf({ period: "month", ...settings }), names.indexOf(name))
  );

describe("why", () => {
  test("the largest customer: rank, share, rhythm, silence", () => {
    // 12,000 of 15,200; 12 of 12 months; last purchase 10 December, as of 31 December.
    expect(whyOf("Alfa")).toBe(
      "A: number 1 of 4, 78.9% of revenue. The largest customer. X: bought in 12 of 12 months. No purchase for 21 days; at risk after 31; lost after 46 (1.5 × their longest pause)."
    );
  });

  test("what keeps a customer out of the next letter, and what it needs", () => {
    // 13,800 of 15,200 before Delta; X needs 9 of 12 months; no purchase since 5 June, never longer than 31 days before.
    expect(whyOf("Delta")).toBe(
      "B: number 3 of 4, 7.9% of revenue. The customers ahead already bring in 90.8%; A ends at 80%. Y: bought in 6 of 12 months; X needs 9. Lost: no purchase for 209 days, the limit is 46 (1.5 × their longest pause)."
    );
    // 2 of the 11 months since February.
    expect(whyOf("Gamma")).toContain("C: number 4 of 4, 1.3% of revenue.");
    expect(whyOf("Gamma")).toContain("Z: bought in 2 of 11 months; Y needs 6.");
  });

  test("in Ukrainian, Russian and Thai", () => {
    expect(whyOf("Delta", "uk-UA")).toBe(
      "B: місце 3 з 4, 7,9% виручки. Клієнти попереду вже дають 90,8%; A закінчується на 80%. Y: покупки були у 6 з 12 місяців; для X потрібно 9. Втрачений: без покупок 209 днів, межа 46 (1,5 × найдовша пауза клієнта)."
    );
    expect(whyOf("Delta", "ru-RU")).toBe(
      "B: место 3 из 4, 7,9 % выручки. Клиенты впереди уже дают 90,8 %; A заканчивается на 80 %. Y: покупки были в 6 из 12 месяцев; для X нужно 9. Потерян: без покупок 209 дней, предел 46 (1,5 × самая долгая пауза клиента)."
    );
    expect(whyOf("Delta", "th-TH")).toBe(
      "B: อันดับ 3 จาก 4 คิดเป็น 7.9% ของยอดขาย · ลูกค้าอันดับก่อนหน้ารวมกันได้ 90.8% แล้ว เกณฑ์ A คือ 80% · Y: ซื้อใน 6 จาก 12 เดือน จะเป็น X ต้องได้ 9 · หายไป: ไม่ได้ซื้อมา 209 วัน เกณฑ์คือ 46 (1.5 เท่าของช่วงที่เคยไม่ซื้อนานที่สุด)"
    );
  });

  test("with few purchases of one's own: what the limit comes from", () => {
    // Gaps of all: 10, 20, 30, 40, 100: three of four are at most 40 days long, nine of ten 76 (docs/method.md#worked).
    const gaps = { a: [10, 20], b: [30, 40], c: [100] };
    const few = linesOf(
      Object.entries(gaps).flatMap(([customer, own]) => {
        // All of them bought last on 23 June 2023.
        let day = 45_100 - own.reduce((sum, gap) => sum + gap, 0);
        return [0, ...own].map((gap) => ({ customer, day: (day += gap), amount: 10 }));
      })
    );
    const sentence = (customer: number, asOf: string, language: string) =>
      plain(
        wordingFor(language).why(analyse(few, readSettings({ asOf, period: "week" })), customer)
      );
    expect(sentence(0, "2023-08-12", "en-US")).toContain(
      "At risk: no purchase for 50 days, the limit is 40 (three of four pauses of all customers are shorter); lost after 76 (nine of ten pauses of all customers are shorter)."
    );
    expect(sentence(0, "2023-09-17", "en-US")).toContain(
      "Lost: no purchase for 86 days, the limit is 76 (nine of ten pauses of all customers are shorter)."
    );
    expect(sentence(0, "2023-08-12", "uk-UA")).toContain(
      "Під загрозою втрати: без покупок 50 днів, межа 40 (три з чотирьох пауз усіх клієнтів коротші); втрачений після 76 (дев’ять із десяти пауз усіх клієнтів коротші)."
    );
    expect(sentence(0, "2023-08-12", "ru-RU")).toContain(
      "Под угрозой ухода: без покупок 50 дней, предел 40 (три из четырёх пауз всех клиентов короче); потерян после 76 (девять из десяти пауз всех клиентов короче)."
    );
    expect(sentence(0, "2023-08-12", "th-TH")).toContain(
      "เสี่ยงจะหายไป: ไม่ได้ซื้อมา 50 วัน เกณฑ์คือ 40 (ช่วงห่างระหว่างการซื้อของลูกค้าทุกราย 3 ใน 4 สั้นกว่านี้) · หายไปเมื่อเกิน 76 (ช่วงห่างระหว่างการซื้อของลูกค้าทุกราย 9 ใน 10 สั้นกว่านี้)"
    );
  });

  test("where the class counts the customer in (rule R2), the sentence says so", () => {
    // 13,800 of 15,200 with Beta: over 80 %, so B, though those ahead bring less.
    const why = whyOf("Beta", "en-US", { abc: { rule: "R2" } });
    expect(why).toContain("B: number 2 of 4");
    expect(why).toContain("Together with those ahead 90.8%; A ends at 80%.");
  });

  test("by fixed days the limit is the one that was set", () => {
    expect(whyOf("Delta", "en-US", { lost: { rule: "days", days: 90 } })).toContain(
      "the limit is 90."
    );
  });

  test("the word for the value is right: purchases are not revenue", () => {
    expect(whyOf("Alfa", "en-US", { value: "purchases" })).toContain("of all purchases.");
  });
});

/** One who earns, one who loses, one without profit, one who returned what they bought. By hand: profits 20, -310, 0, -5. */
const EARNINGS = [
  ["Earner", 100, 20],
  ["Loser", 12_400, -310],
  ["Even", 50, 0],
  ["Returner", -40, -5],
] as const;
const earningsOf = (settings: object, list: readonly (readonly [string, number, number])[]) => {
  const sales = salesOf(
    list.map(([customer, amount]) => ({ customer, day: "2025-06-01", amount }))
  );
  const profit = Float64Array.from(list, ([, , own]) => own);
  return analyse({ ...sales, profit }, readSettings(settings));
};

test("sales after the as-of date are rows of a list of sales, and none of a customer x period table", () => {
  const wording = wordingFor("en-US");
  const after = { code: "afterAsOf", kind: "leftOut", count: 18, sum: 900 } as const;
  const used = (shape: "lines" | "periods", leftOut: number) =>
    wording.rowsUsed({ read: 20, used: 20 - leftOut, repaired: 0, leftOut }, [after], {
      shape,
      currency: "",
    });
  expect(used("lines", 18)).toBe("2 of 20 rows used, 18 rows after the as-of date left out (900)");
  expect(used("periods", 0)).toBe("20 of 20 rows used");
});

describe("who has no class, and why", () => {
  const whyNot = (language: string, settings: object = {}) => {
    const analysis = earningsOf(settings, EARNINGS);
    return [1, 2, 3].map((customer) => {
      const why = plain(wordingFor(language).why(analysis, customer));
      return why.slice(0, why.search(/(?<=[.])\s|\s·/));
    });
  };

  test.each([
    [
      "en-US",
      "Not classified: sold 12,400, lost 310.",
      "Not classified: sold 50, made no profit.",
      "Not classified: returned as much as they bought, or more; profit comes to -5.",
    ],
    [
      "uk-UA",
      "Без класу: продано на 12 400, збиток 310.",
      "Без класу: продано на 50, прибутку немає.",
      "Без класу: повернуто не менше, ніж куплено; сума прибутку – -5.",
    ],
    [
      "ru-RU",
      "Без класса: продано на 12 400, убыток 310.",
      "Без класса: продано на 50, прибыли нет.",
      "Без класса: возвращено не меньше, чем куплено; сумма прибыли – -5.",
    ],
    [
      "th-TH",
      "ไม่จัดกลุ่ม: ขายได้ 12,400 แต่ขาดทุน 310",
      "ไม่จัดกลุ่ม: ขายได้ 50 แต่ไม่มีกำไร",
      "ไม่จัดกลุ่ม: คืนสินค้าเท่ากับหรือมากกว่าที่ซื้อ กำไรรวมเป็น -5",
    ],
  ])("%s: a loss is no return", (language, ...expected) => {
    expect(whyNot(language)).toEqual(expected);
  });

  test("by revenue only the one who returned has no class; by purchases the one who bought nothing", () => {
    const why = (value: string) =>
      plain(wordingFor("en-US").why(earningsOf({ value }, EARNINGS), 3));
    expect(why("revenue")).toMatch(
      /^Not classified: returned as much as they bought, or more; revenue comes to -40\./
    );
    const free = earningsOf({}, [...EARNINGS, ["Free sample", 0, -50]]);
    expect(plain(wordingFor("en-US").why(free, 4))).toMatch(
      /^Not classified: profit comes to -50\./
    );
    expect(why("purchases")).toMatch(/^Not classified: bought nothing in the date range\./);
  });

  test("the note names the basis", () => {
    const notes = (value: string) =>
      earningsOf({ value }, EARNINGS).issues.filter(({ code }) =>
        ["lossMakers", "nonPositiveTotals"].includes(code)
      );
    expect(notes("auto")).toMatchObject([{ code: "lossMakers", count: 3 }]);
    expect(notes("revenue")).toMatchObject([{ code: "nonPositiveTotals", count: 1 }]);
  });

  const losing = [...EARNINGS.slice(0, 2), ["Third", 10, -1]] as const;
  test.each([
    ["en-US", "By profit, 2 of 3 customers made a loss. 3 customers."],
    ["uk-UA", "За прибутком збиткових клієнтів 2 з 3. 3 клієнти."],
    ["ru-RU", "По прибыли убыточных клиентов 2 из 3. 3 клиента."],
    ["th-TH", "เมื่อดูตามกำไร ลูกค้า 2 จาก 3 รายขาดทุน · ลูกค้า 3 ราย"],
  ])("%s: that most made a loss is said first", (language, expected) => {
    const names = losing.map(([name]) => name);
    expect(headlineOf(language, earningsOf({}, losing), names)).toMatch(new RegExp(`^${expected}`));
    // Two of four are not most; by revenue nobody loses.
    expect(headlineOf(language, earningsOf({}, EARNINGS), names)).toMatch(/^(ลูกค้า )?4/);
    expect(headlineOf(language, earningsOf({ value: "revenue" }, losing), names)).toMatch(
      /^(ลูกค้า )?3/
    );
  });
});

test.each([
  ["en-US", "The list has no dates, so there is no X, Y or Z and no status."],
  ["uk-UA", "У списку немає дат, тому немає ні X, Y, Z, ні статусу."],
  ["ru-RU", "В списке нет дат, поэтому нет ни X, Y, Z, ни статуса."],
  ["th-TH", "รายการไม่มีวันที่ จึงไม่มี X, Y, Z และสถานะ"],
])("%s: a list without dates says so", (language, expected) => {
  expect(headlineOf(language, analysisOf({}, LINES, false)).endsWith(expected)).toBe(true);
});

const headlineOf = (
  language: string,
  analysis = analysisOf({ period: "month" }),
  customers = names
) => plain(wordingFor(language).headline(analysis, customers));

describe("headline", () => {
  // Alfa brings in 12,000 of 15,200 and Beta 1,800; Delta is lost with 1,200 in its last year.
  test.each([
    [
      "en-US",
      "4 customers. Alfa (78.9%) and Beta (11.8%) each bring in 10% of revenue or more. 2 of them bring in 80% of revenue. 1 is lost (1.2K of revenue)",
    ],
    [
      "uk-UA",
      "4 клієнти. Клієнти Alfa (78,9%) і Beta (11,8%) дають щонайменше по 10% виручки кожен. 2 з них дають 80% виручки. 1 втрачений (1,2 тис. виручки)",
    ],
    [
      "ru-RU",
      "4 клиента. Клиенты Alfa (78,9 %) и Beta (11,8 %) дают не меньше чем по 10 % выручки каждый. 2 из них дают 80 % выручки. 1 потерян (1,2 тыс. выручки)",
    ],
    [
      "th-TH",
      "ลูกค้า 4 ราย · Alfa (78.9%), Beta (11.8%) ทำยอดขายรายละ 10% ขึ้นไป · 2 รายทำยอดขายรวมกัน 80% · หายไป 1 ราย (ยอดขาย 1,200)",
    ],
  ])("%s: customers, who is big, how many bring in 80 %%, losses", (language, expected) => {
    expect(headlineOf(language).startsWith(expected)).toBe(true);
  });

  test("one customer who brings in 80 % is named, and not counted again", () => {
    const analysis = analysisOf({ period: "month", keyAccounts: { breadwinner: 0.5 } });
    expect(headlineOf("en-US", analysis)).toContain(
      "4 customers. Alfa alone brings in 78.9% of revenue. 2 of them bring in 80%"
    );
    const lines = LINES.filter(({ customer }) => customer !== "Beta");
    const customers = salesOf(lines).customers;
    const alone = analysisOf({ period: "month" }, lines);
    expect(headlineOf("en-US", alone, customers)).toMatch(
      /^3 customers\. Alfa alone brings in 89\.6% of revenue\. 1 is lost/
    );
  });

  test("a new customer among the largest is named", () => {
    const lines = [...LINES, { customer: "Nova", day: "2025-12-08", amount: 9000 }];
    const sales = salesOf(lines).customers;
    expect(headlineOf("en-US", analysisOf({ period: "month" }, lines), sales)).toContain(
      "One of the largest is new: Nova, number 2, since Dec 8, 2025."
    );
  });
});

describe("key accounts", () => {
  const linesOf = (language: string, settings: object = {}, lines = LINES) =>
    wordingFor(language)
      .keyAccounts(analysisOf({ period: "month", ...settings }, lines))
      .map(plain);

  // Alfa and Beta bring in 12,000 and 1,800 of 15,200: 10 % or more each, 90.8 % together. Nobody is new.
  test.each([
    [
      "en-US",
      "2 key accounts together bring in 90.8% of revenue. Key accounts usually bring in 30–55%: this is more; the business depends on these customers.",
      "Key accounts are the largest customers, who together bring in 30%, those who bring in 10% or more, and new customers with a promising start.",
    ],
    [
      "uk-UA",
      "2 ключові клієнти разом дають 90,8% виручки. Зазвичай ключові клієнти дають 30–55%: тут більше, бізнес залежить від цих клієнтів.",
      "Ключові клієнти – це найбільші, які разом дають 30%, ті, хто дає щонайменше 10%, і нові клієнти з вдалим початком.",
    ],
    [
      "ru-RU",
      "2 ключевых клиента вместе дают 90,8 % выручки. Обычно ключевые клиенты дают 30–55 %: здесь больше, бизнес зависит от этих клиентов.",
      "Ключевые клиенты – это крупнейшие, которые вместе дают 30 %, те, кто даёт не меньше 10 %, и новые клиенты с удачным началом.",
    ],
    [
      "th-TH",
      "ลูกค้าคนสำคัญ 2 รายทำยอดขายรวมกัน 90.8% โดยทั่วไปลูกค้าคนสำคัญทำ 30–55%: ที่นี่มากกว่านั้น ธุรกิจพึ่งลูกค้ากลุ่มนี้",
      "ลูกค้าคนสำคัญคือ รายใหญ่ที่สุดที่รวมกันทำได้ 30% ลูกค้าที่ทำได้รายละ 10% ขึ้นไป และลูกค้าใหม่ที่เริ่มต้นได้ดี",
    ],
  ])("%s: their share together, and who they are", (language, ...expected) => {
    expect(linesOf(language)).toEqual(expected);
  });

  test("one alone; nobody; without the reason of size", () => {
    const breadwinner = 0.5;
    expect(linesOf("en-US", { keyAccounts: { breadwinner } })[0]).toMatch(
      /^1 key account brings in 78\.9% of revenue\./
    );
    expect(linesOf("en-US", { keyAccounts: { match: "all" } })).toEqual([
      "No customer is a key account.",
      "Key accounts are new customers with a promising start who bring in 10% or more and are among the largest, who together bring in 30%.",
    ]);
    expect(linesOf("en-US", { keyAccounts: { breadwinner, largest: 0 } })[1]).toBe(
      "Key accounts are those who bring in 50% or more, and new customers with a promising start."
    );
  });

  test("without a base there is nothing to have a share of", () => {
    expect(linesOf("en-US", {}, [{ customer: "Alfa", day: "2025-01-05", amount: -1 }])).toEqual([]);
  });
});

test("assumptions name what was decided, part by part", () => {
  const parts = wordingFor("en-US").assumptions(analysisOf({ period: "month" }));
  expect(parts.map(({ part }) => part)).toEqual([
    "value",
    "window",
    "period",
    "limits",
    "xyz",
    "lost",
  ]);
  expect(parts.map(({ text }) => text).join(" · ")).toBe(
    "By revenue · Jan 5, 2025 – Dec 31, 2025 · by month · ABC limits 80/95 · X from 75%, Y from 50% of periods · lost = no purchase for longer than 1.5 × the longest pause"
  );
});

test.each([
  ["en-US", "by month: by quarter there would be 4 periods, X, Y, Z need 6"],
  ["uk-UA", "за місяцями: за кварталами було б 4 періоди, для X, Y, Z потрібно 6"],
  ["ru-RU", "по месяцам: по кварталам было бы 4 периода, для X, Y, Z нужно 6"],
  ["th-TH", "รายเดือน เพราะถ้าเป็นรายไตรมาสจะมีเพียง 4 งวด แต่ X, Y, Z ต้องมี 6 งวด"],
])("%s: a period that was shortened says why", (language, expected) => {
  // Somebody buys every 60 days of a year, somebody else once in each week.
  const lines = [
    ...[0, 60, 120, 180, 240, 300, 360].map((after) => ({ customer: "a", after })),
    ...Array.from({ length: 53 }, (_, week) => ({ customer: `once ${week}`, after: 7 * week })),
  ].map(({ customer, after }) => ({ customer, day: dayOfIso("2023-01-01") + after, amount: 1 }));
  const parts = wordingFor(language).assumptions(analyse(linesOf(lines), readSettings({})));
  expect(parts.find(({ part }) => part === "period")?.text).toBe(expected);
});

const ISSUES = Object.keys(en.issues).filter(
  (code) =>
    !/^(unreadableOther|futureDatesKept|futureColumns|rivalColumns|fewRepeatCustomers)$/.test(code)
) as Issue["code"][];
const KINDS = ["repaired", "leftOut", "note", "question"] as const;
/** Facts that the reading and the analysis give. */
const FACTS: Issue["facts"] = {
  text: "05.06.2025", value: 1234.5, sum: 1200, spellings: 2, spelling: "ACME ", name: "Acme", list: "b.csv", other: "Akme", headerRow: 2, role: "customer",
  header: "Buyer", others: "Payer", headers: "Total", lastDay: 46_173, firstDay: 45_000, todayDay: 46_000, asOfDay: 46_173, dayFirstDay: 45_813,
  monthFirstDay: 45_783, reading: "day", asThousands: 1234, asDecimal: 1.234, mark: ".", customers: 9, code1: "UAH", rows1: 17_900, code2: "EUR",
  rows2: 340, address: "M50", wanted: "quantity", taken: "revenue", dimension: "Branch", groups: "Region", rival: "Payer", differing: 3,
  letter: "A", otherLetter: "B", asWrittenDay: 45_383, swappedDay: 45_295, readDay: 45_295, upper: "Olga", lower: "Alfa", read: "Alfa",
  a: 80, b: 95, groupsWithout: 2, groupCount: 7, reason: "fewRepeatCustomers", takenDay: 46_046,
}; // prettier-ignore
/** Only what a code cannot be without. */
const REQUIRED: { readonly [code: string]: Issue["facts"] } = {
  ambiguousColumns: {
    role: "date",
    header: "Order date",
    others: "Payment",
    rival: "Payment",
    differing: 0,
    customers: 9,
  },
  dayMonthOrder: { text: "05.06.2025", dayFirstDay: 45_813, monthFirstDay: 45_783, reading: "day" },
  decimalMark: { text: "1.234", asThousands: 1234, asDecimal: 1.234, reading: ",", mark: "." },
  swappedDays: { text: "1/15/2024", asWrittenDay: 45_383, swappedDay: 45_295, readDay: 45_295 },
  orderTotal: { header: "Order Total" },
  unknownStatus: { text: "Parked" },
  sumLevel: { upper: "Olga", lower: "Alfa", read: "Alfa" },
  positiveReturns: { text: "Credit note" },
  periodMeasures: { header: "Amount", others: "Quantity" },
  repeatedList: { list: "b.csv", other: "a.csv" },
  blankProfit: { header: "Profit" },
  blankCost: { header: "Cost" },
  fewProfits: { header: "Profit" },
  missingBasis: { wanted: "purchases", taken: "revenue" },
  missingDimension: { dimension: "Branch" },
  noComputedLimits: { a: 80, b: 95 },
  otherBlocks: { address: "M50" },
  periodRows: { header: "Month" },
  joinedColumns: { role: "customer", headers: "First name, last name" },
  firstFilledColumn: { role: "customer", headers: "Company, contact" },
  unreadableDates: { header: "Date", text: "1403/01/15" },
  monthsMadeDays: { takenDay: 46_046, firstDay: 45_292 },
};

describe.each(LANGUAGES)("%s", (language) => {
  const wording = wordingFor(language);

  test.each(ISSUES)("issue %s: three sentences, with and without its facts", (code) => {
    for (const kind of KINDS) {
      for (const facts of [FACTS, REQUIRED[code] ?? {}]) {
        const words = wording.issue({ code, kind, count: 2, cells: [], facts });
        for (const text of [words.what, words.done, words.next, words.kind]) {
          expect(text).not.toBe("");
          expect(text).not.toMatch(/[{}[\]|]|undefined|NaN/);
        }
      }
    }
  });

  const codes = Object.keys(en.problems).filter(
    (code) =>
      !/^(suggestion|acceptPartial|partialTitle|otherCustomers|updateSheet|must|types)$/.test(code)
  ) as ProblemCode[];
  test.each(codes)("problem %s: what happened, and a way out", (code) => {
    const facts = {
      address: "Sales!A1:F9", other: "Feb!A1:F9", rows: 8, header: "Buyer", role: "customer", text: "1.2M", setting: "abc.a", value: "2", must: "…", sheet: "Plan", customer: "Alfa", column: "Owner", cell: "Plan!C4",
      files: "may.csv",
      file: "sales.csv", codec: "ZSTD", line: 8, limit: 16, count: 9,
      cells: "Plan!C4:O9", taken: "Plan!D7", list: "Plan!A1:B9", table: "Sales", columns: 13,
      missing: "1.14", message: "…", code: "X", first: "1 Jan 2025", last: "31 Dec 2025", used: 4, share: "15 %", reason: "…",
    }; // prettier-ignore
    const { sentence, next } = wording.problem({ code, facts } as unknown as Problem);
    for (const text of [sentence, next]) {
      expect(text).not.toBe("");
      expect(text).not.toMatch(/[{}[\]|]|undefined/);
    }
  });
});

test("a list that could be meant is offered in place of general advice", () => {
  const { next } = wordingFor("en-US").problem({
    code: "emptySelection",
    facts: {},
    suggestion: "Sales!A4:F900",
  });
  expect(next).toBe("Found in this workbook: Sales!A4:F900. Use it?");
});

test("a setting that is nested too deep to be shown is named all the same", () => {
  let nested: unknown = [];
  for (let i = 0; i < 10_000; i += 1) nested = [nested];
  const wording = wordingFor("en-US");
  try {
    readSettings({ period: nested });
    throw new Error("was not refused");
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    expect(wording.problem(wording.settingsProblem(error)).sentence).toMatch(/period .*–/);
  }
});

test.each([
  [{ abc: { a: 1.2 } }, /abc\.a .*1\.2/, /from 0.0001 to 1/],
  [{ abd: 1 }, /no setting abd/, /correct its name/],
  [{ period: "day" }, /period .*day/, /week/],
  [{ lost: { days: 0.5 } }, /lost\.days/, /whole number|from 1 to/],
  [{ asOf: "31.12.2025" }, /asOf .*31\.12\.2025/, /day/],
])("a setting that cannot be used is named: %j", (settings, sentence, next) => {
  const wording = wordingFor("en-US");
  const read = () => readSettings(settings);
  expect(read).toThrow(SettingsError);
  try {
    read();
  } catch (error) {
    const words = wording.problem(wording.settingsProblem(error as SettingsError));
    expect(words.sentence).toMatch(sentence);
    expect(words.next).toMatch(next);
  }
});
