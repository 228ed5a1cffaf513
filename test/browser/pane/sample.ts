import { serial } from "../../cases/salesList";
import { inputOfSales } from "../../report/sample";
import type { Analysis } from "../../../src/engine/analysis";
import { analyse } from "../../../src/engine/analyse";
import { classify } from "../../../src/engine/classify";
import { prepare } from "../../../src/engine/prepare";
import { customerHistory } from "../../../src/engine/review/customerHistory";
import type { AccountTyped, NamedRow, RowTexts } from "../../../src/excel/accounts/readAccount";
import type { Issue } from "../../../src/engine/sales/rows/issue";
import type { Sales } from "../../../src/engine/sales/sales";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { foundIssues } from "../../../src/report/foundIssues";
import type { ReportInput } from "../../../src/report/reportInput";
import type { Session } from "../../../src/taskpane/state/session";
import { wordingFor } from "../../../src/wording/wordingFor";

/**
 * A list as companies have it, for what a pane must bear: names in three scripts, short, long, and without a space, sums from some to millions, and customers
 * of every kind. As of 30 November 2025.
 */
const NAMES = [
  "Тернопільська агропромислова група «Західний Буг»",
  "Alpha",
  "บริษัท สยามอุตสาหกรรมเครื่องจักรกลการเกษตร จำกัด (มหาชน)",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  "ООО «Северо-Западная торгово-промышленная компания»",
  "Agro-Svit Trading and Logistics Ukraine",
  "ФОП Бондаренко О. В.",
  "ร้านเจริญพาณิชย์",
  "Müller & Söhne GmbH & Co. KG",
  "Київхліб",
  "Zakład Przetwórstwa Owocowo-Warzywnego „Jabłuszko”",
  "purchasing@northern-lights-distribution.example",
];
const CITIES = ["Kyiv", "Одеса", "ขอนแก่น", "Gdańsk"];
const MONTHS = 35;
const REGIONS = ["", "Північно-Західний регіон", "South", "ภาคตะวันออกเฉียงเหนือ"];
const MANAGERS = ["", "Олександра Вишневецька-Заболотна", "Kim", "สมชาย ใจดี"];
const PRODUCTS = [
  "",
  "Підшипник кульковий 6205-2RS",
  "Bolts M8 × 40, galvanized, box of 200",
  "น้ำมันหล่อลื่น",
];

/** Whether a customer of a kind buys in a month, 0 = January 2023. */
const KINDS: readonly ((month: number) => boolean)[] = [
  () => true, // each month
  (month) => month % 2 === 0,
  (month) => month < 20, // lost
  (month) => month % 5 === 1,
  (month) => month < 8 || month > 32, // returned
  (month) => month > 31, // new
  (month) => month % 11 === 3,
  (month) => month !== 34 && month !== 33, // at risk
];

function walkSales(): Sales {
  const customers = CITIES.flatMap((city, c) =>
    NAMES.map((name) => (c === 0 ? name : `${name}, ${city}`))
  );
  const lines = customers.flatMap((_, customer) => {
    const isBuying = KINDS[customer % KINDS.length]!;
    return Array.from({ length: MONTHS }, (_, month) => month)
      .filter(isBuying)
      .map((month) => ({
        customer,
        month,
        day:
          serial(
            `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`
          ) +
          ((customer * 7 + month) % 28),
        amount: Math.round((2_400_000 / (customer + 1) ** 1.4) * (1 + 0.3 * Math.sin(month))),
      }));
  });
  const by = (role: "region" | "manager" | "product", values: string[], name: string) => ({
    name,
    role,
    values,
    index: Uint32Array.from(lines, ({ customer, month }) =>
      role === "product" ? 1 + ((customer + (month > 20 ? 1 : 0)) % 3) : 1 + (customer % 3)
    ),
  });
  return {
    lineCount: lines.length,
    customers,
    customer: Int32Array.from(lines, ({ customer }) => customer),
    day: Int32Array.from(lines, ({ day }) => day),
    amount: Float64Array.from(lines, ({ amount }) => amount),
    dimensions: [
      by("region", REGIONS, "Регіон збуту"),
      by("manager", MANAGERS, "Account manager"),
      by("product", PRODUCTS, "สินค้า"),
    ],
    grain: "day",
  };
}

const sales = walkSales();
const customers = sales.customers;

const ISSUES: readonly Issue[] = [
  {
    code: "textDates",
    kind: "repaired",
    count: 120,
    cells: [
      [7, 0],
      [8, 0],
    ],
    facts: { text: "05.06.2025" },
  },
  { code: "totalsRow", kind: "leftOut", count: 1, cells: [[775, 2]], facts: { sum: 48_317_220 } },
  {
    code: "nearSpellings",
    kind: "note",
    count: 2,
    cells: [],
    facts: {
      a1: customers[5]!,
      b1: "Агро-Світ Трейдинг",
      sumA1: 1_120_000,
      sumB1: 40_000,
      lastA1Day: 45_992,
      lastB1Day: 45_823,
      silent1: "Агро-Світ Трейдинг",
      a2: "Betatron",
      b2: "Betatrom",
      sumA2: 900,
      sumB2: 50,
      lastA2Day: 45_992,
      lastB2Day: 45_991,
    },
  },
  {
    code: "joinedNames",
    kind: "note",
    count: 1,
    cells: [[0, 0]],
    facts: { a1: "Gamma Ltd. Kyiv", b1: "Gamma" },
  },
];

const told = new Map<string, ReportInput>();

/** All that the sheets say of it, in a language. */
export function sampleTold(language: string): ReportInput {
  const known = told.get(language);
  if (known !== undefined) return known;
  const input = inputOfSales(sales, language);
  const wording = wordingFor(language);
  const source = {
    ...input.result.source,
    address: "'Продажі 2023–2025'!A4:G779",
    currency: "UAH",
    columns: {
      customer: { column: 1, header: "Контрагент", reason: "header", alternatives: [] },
      date: { column: 0, header: "Дата відвантаження", reason: "header", alternatives: [] },
      amount: {
        column: 2,
        header: "Сума без ПДВ",
        reason: "header",
        alternatives: [{ column: 3, header: "Сума з ПДВ" }],
      },
    },
    headers: ["Дата відвантаження", "Контрагент", "Сума без ПДВ", "Сума з ПДВ", "Регіон збуту"],
    facts: { headerRow: 4, hiddenOut: 12, hiddenUsed: 0, totalsOut: 1, cancelledOut: 0 },
    siblings: ["'Продажі 2022'!A4:G962"],
  } as const satisfies ReportInput["result"]["source"];
  const lists = [{ sheet: "Продажі 2023–2025", firstRow: 0, row: 3, column: 0 }];
  const names = { sheet: "Names", firstRow: 0, row: 1, column: 0 };
  const found = foundIssues(
    [...ISSUES, ...input.result.analysis.issues],
    lists,
    wording,
    source,
    names
  );
  const rows = sales.lineCount;
  const given: ReportInput = {
    ...input,
    names: {
      ...input.names,
      sheets: wording.messages.sheets.names,
    },
    result: {
      ...input.result,
      source,
      columnSum: input.result.columnSum + 48_317_220,
      rows: { read: rows + 1, used: rows - 120, repaired: 120, leftOut: 1 },
      issues: found,
    },
  };
  told.set(language, given);
  return given;
}

/** What the engine tells of its customers. */
export const sampleHistory: Session["history"] = async (customer) => {
  const settings = readSettings({});
  const prepared = prepare(sales, settings);
  return customerHistory(prepared, classify(prepared, settings))(customer);
};

/** What the engine makes of it by other settings. */
export const sampleAnalysis = (settings: object): Analysis =>
  analyse(sales, readSettings(settings));

/** What is typed of a customer on the sheets of account work: much of it, and long. */
export const sampleAccount =
  (language: string) =>
  (customer: string): AccountTyped => {
    const { accounts, accountWork } = wordingFor(language).messages;
    const { people, log } = accountWork;
    const named = (texts: RowTexts): NamedRow => ({ customer, texts });
    return {
      card: {
        description: "Агрохолдинг",
        employees: "1200",
        stage: accounts.choices.stages.talks,
        nextStep: "Надіслати комерційну пропозицію на підшипники та узгодити графік постачання",
        nextStepOn: "46170",
        nextStepBy: "Олександра Вишневецька-Заболотна",
        riskLate: "2",
        riskConflict: "0",
        riskProducts: "1",
        risksOn: "46100",
      },
      people: [
        named({
          name: "Володимир Святополк-Мирський",
          post: "заступник генерального директора з постачання",
          role: people.roles.influences,
          attitude: people.attitudes.neutral,
        }),
        named({ name: "สมชาย ใจดี", role: people.roles.pays, attitude: people.attitudes.for }),
      ],
      log: [
        named({
          kind: log.kinds.tender,
          subject: "Bearings for 2026, three lots, delivery to Одеса and ขอนแก่น",
          date: "46150",
          who: "Kim",
          due: "46200",
          result: log.results.open,
        }),
        named({ kind: log.kinds.question, date: "46160", result: log.results.open }),
      ],
    };
  };
