import type { Dimension } from "../../../src/engine/sales/sales";
import type { PreviousRun } from "../../../src/engine/review/sinceRun";
import { STATUS_CODES } from "../../../src/engine/codes";
import type { EarlierRow } from "../../../src/report/earlierRows";
import type { ReportInput } from "../../../src/report/reportInput";
import type { Language } from "../../../src/wording/language";
import { wordingFor } from "../../../src/wording/wordingFor";
import { serial, type Line } from "../../cases/salesList";
import { analysisOf, inputOf } from "../sample";

interface Sale extends Line {
  readonly region: string;
  readonly manager: string;
  readonly product: string;
}

interface Buyer {
  readonly customer: string;
  readonly region: string;
  readonly manager: string;
  readonly products: readonly string[];
  /** Of the months from January 2024 (0) to December 2025 (23), with the amount. */
  readonly months: readonly number[];
  readonly day: number;
  readonly amount: number;
}

const every = (step: number, first = 0, last = 23): readonly number[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);

/** A list that has everything: each class, letter and status, regions, managers, products, returns, a name with signs of formulas. */
const BUYERS: readonly Buyer[] = [
  { customer: "Alfa", region: "North", manager: "Olena", products: ["Coffee", "Tea"], months: every(1), day: 10, amount: 1000 },
  { customer: "Beta & Sons", region: "North", manager: "Olena", products: ["Tea"], months: every(1), day: 15, amount: 400 },
  { customer: "Gamma", region: "South", manager: "Ivan", products: ["Coffee"], months: every(2), day: 20, amount: 300 },
  // Even gaps of a quarter: Y for that alone.
  { customer: "Delta", region: "South", manager: "Ivan", products: ["Cups"], months: every(3), day: 5, amount: 250 },
  // Lost: silent since March 2025.
  { customer: "Omega", region: "South", manager: "Ivan", products: ["Coffee"], months: every(1, 0, 14), day: 8, amount: 500 },
  { customer: "Sigma", region: "South", manager: "Ivan", products: ["Tea"], months: every(1, 0, 17), day: 12, amount: 80 },
  { customer: "=Tau", region: "North", manager: "Maria", products: ["Cups"], months: every(1, 0, 9), day: 3, amount: 60 },
  // Lost, and back in December 2025.
  { customer: "Kappa", region: "North", manager: "Maria", products: ["Tea"], months: [...every(1, 0, 11), 23], day: 25, amount: 120 },
  // At risk: bought every month, not in December.
  { customer: "Zeta", region: "South", manager: "Maria", products: ["Coffee"], months: every(1, 0, 22), day: 18, amount: 150 },
  // New, and larger than most at the same age.
  { customer: "Nova", region: "North", manager: "Olena", products: ["Coffee"], months: [21, 22, 23], day: 7, amount: 900 },
  { customer: "Once", region: "South", manager: "Maria", products: ["Cups"], months: [19], day: 9, amount: 40 },
  { customer: "Back", region: "North", manager: "", products: ["Cups"], months: [16], day: 2, amount: 70 },
]; // prettier-ignore

const SALES: readonly Sale[] = [
  ...BUYERS.flatMap(({ months, day, products, ...buyer }) =>
    months.map((month, i) => ({
      ...buyer,
      product: products[i % products.length]!,
      day: `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    }))
  ),
  // All that it bought goes back: not classified.
  { customer: "Back", region: "North", manager: "", product: "Cups", day: "2025-06-02", amount: -70 },
  { customer: "Alfa", region: "North", manager: "Olena", product: "Tea", day: "2025-12-31", amount: 250.5 },
]
  .map(({ customer, region, manager, product, day, amount }) => ({ customer, region, manager, product, day, amount }))
  .sort((p, q) => (p.day < q.day ? -1 : p.day > q.day ? 1 : 0)); // prettier-ignore

const CUSTOMERS = [...new Set(SALES.map(({ customer }) => customer))];

function dimension(role: "region" | "manager" | "product", name: string): Dimension {
  const values = ["", ...new Set(SALES.map((sale) => sale[role]).filter((text) => text !== ""))];
  return {
    name,
    role,
    values,
    index: Uint32Array.from(SALES, (sale) => values.indexOf(sale[role])),
  };
}

const earlier = (
  key: string,
  customer: string,
  texts: { readonly [id: string]: string }
): EarlierRow => ({
  key,
  customer: CUSTOMERS.includes(customer) ? CUSTOMERS.indexOf(customer) : undefined,
  text: (id) => texts[id] ?? "",
  typed: "7f3a",
});

/** The run before, of 30 September 2025: Nova was not there yet, and the list had Psi. */
function previousRun(): PreviousRun {
  const day = "2025-09-30";
  const lines = SALES.filter((sale) => sale.day <= day);
  const { customers } = analysisOf({}, lines);
  const names = [...new Set(lines.map(({ customer }) => customer))];
  const then = (column: ArrayLike<number>): readonly number[] =>
    CUSTOMERS.map((name) => column[names.indexOf(name)] ?? 0);
  return {
    asOfDay: serial(day),
    there: Uint8Array.from(CUSTOMERS, (name) => (names.includes(name) ? 1 : 0)),
    abc: Uint8Array.from(then(customers.abc)),
    xyz: Uint8Array.from(then(customers.xyz)),
    status: Uint8Array.from(then(customers.status)),
    value: Float64Array.from(then(customers.value)),
    nextOrder: new Int32Array(CUSTOMERS.length),
    gone: [{ name: "Psi", abc: 3, xyz: 3, status: STATUS_CODES.regular, value: 310 }],
  };
}

/** The report that the goldens hold: typed cells, an earlier run, everything. As of 31 December 2025; the run is of 3 June 2026, in no golden "today". */
export function goldenInput(language: Language): ReportInput {
  const { messages } = wordingFor(language);
  const { reasons, offers, wantBack } = messages.winBack.choices;
  const { yes, no } = messages.keyAccounts;
  const { accountWork: work } = messages;
  const input = inputOf(language, SALES, true, {
    dimensions: [
      dimension("region", "Region"),
      dimension("manager", "Manager"),
      dimension("product", "Product"),
    ],
    previous: previousRun(),
    earlier: {
      winBack: [
        earlier(`${serial("2025-03-08")}|Omega`, "Omega", {
          listedOn: String(serial("2025-09-30")),
          wantBack: wantBack.yes,
          reason: reasons.price,
          offer: offers.discount,
          cost: "120",
          owner: "Ivan",
          lastContact: String(serial("2025-12-15")),
        }),
        earlier(`${serial("2025-06-12")}|Sigma`, "Sigma", { reason: reasons.service }),
        earlier(`${serial("2024-12-25")}|Kappa`, "Kappa", {
          listedOn: String(serial("2025-09-30")),
          value: "1440",
          reason: reasons.promises,
          offer: offers.gift,
          offeredOn: String(serial("2025-11-01")),
          cost: "35.5",
          owner: "Maria",
        }),
      ],
      keyAccounts: [
        earlier("Delta", "Delta", { leader: yes, note: "Trade fair" }),
        earlier("Gamma", "Gamma", { decision: yes }),
        earlier("Beta & Sons", "Beta & Sons", { decision: no }),
      ],
      accounts: [
        earlier("Alfa", "Alfa", {
          description: "Roastery and four cafés",
          employees: "about 40",
          discount: "250",
          riskLate: "2",
          risksOn: String(serial("2025-12-20")),
          typedState: "7f3a|46170",
        }),
      ],
      people: [
        earlier("Alfa", "Alfa", { customer: "Alfa", name: "Olga" }),
        earlier("Psi", "Psi", { customer: "Psi", name: "Petro" }),
      ],
      log: [
        // The next purchase is that of 31 December.
        earlier("Alfa", "Alfa", {
          customer: "Alfa",
          date: String(serial("2025-12-10")),
          result: work.log.results.open,
        }),
        earlier("Sigma", "Sigma", { customer: "Sigma", date: "soon" }),
      ],
      prospects: [
        earlier("Nova", "Nova", { name: "Nova", need: work.prospects.needs.full, authority: "2" }),
        earlier("Newcomer", "Newcomer", { name: "Newcomer", need: "high" }),
      ],
    },
    accounts: {
      key: true,
      customers: [CUSTOMERS.indexOf("Alfa"), CUSTOMERS.indexOf("=Tau")],
      isAsked: true,
    },
  });
  const source = {
    ...input.result.source,
    address: "Sales!A1:F166",
    currency: "EUR",
    headers: ["Date", "Customer", "Amount", "Region", "Manager", "Product"],
  };
  return {
    ...input,
    result: { ...input.result, source },
    names: { ...input.names, sheets: messages.sheets.names },
    advice: new Map([["AX", "Visit every month"]]),
  };
}
