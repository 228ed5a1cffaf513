/** Worked by hand: the rows of the win-back list, what runs fill in, and what stays (R66, R67, R69, R74, R75). */
import type { Dimension } from "../../src/engine/sales/sales";
import { buildReport } from "../../src/report/buildReport";
import type { Value } from "../../src/report/blocks/report";
import type { EarlierRow } from "../../src/report/earlierRows";
import type { ReportInput } from "../../src/report/reportInput";
import { choiceCode } from "../../src/report/winBack/choiceCode";
import { LANGUAGES } from "../../src/wording/language";
import { wordingFor } from "../../src/wording/wordingFor";
import { LINES, serial, type Line } from "../cases/salesList";
import { inputOf } from "./sample";

/** Delta bought on the 5th of January to June and is lost: silent since, limit 1.5 x 31 days. */
const LAST = serial("2025-06-05");
const AS_OF = serial("2025-12-31");

const sheetOf = (input: ReportInput) =>
  buildReport(input).sheets.find(({ kind }) => kind === "winBack");
const rowOf = (input: ReportInput, row = 0): { readonly [id: string]: Value | null } =>
  Object.fromEntries(
    sheetOf(input)!
      .table!.columns.filter(({ role }) => role !== "typed")
      .map(({ id, cells }) => [id, cells[row]!])
  );
const earlierRow = (
  texts: { readonly [id: string]: string },
  customer: number,
  key = `${LAST}|Delta`
): EarlierRow => ({ key, customer, text: (id) => texts[id] ?? "", typed: "" });
const indexOf = (name: string, lines: readonly Line[] = LINES): number =>
  [...new Set(lines.map(({ customer }) => customer))].indexOf(name);
const given = (
  lines: readonly Line[],
  texts: { readonly [id: string]: string },
  settings: object = {}
): ReportInput =>
  inputOf("en-US", lines, true, {
    settings,
    earlier: { winBack: [earlierRow(texts, indexOf("Delta", lines))] },
  });
/** Delta buys again: 500 on 20 January 2026, 50 a week later. Alfa goes on, so that the list ends on 10 February. */
const RETURN: readonly Line[] = [
  ...LINES,
  { customer: "Delta", day: "2026-01-20", amount: 500 },
  { customer: "Delta", day: "2026-01-27", amount: 50 },
  ...["2026-01-10", "2026-02-10"].map((day) => ({ customer: "Alfa", day, amount: 1000 })),
]; // prettier-ignore

test("R74: a first run lists who is lost, with what they were", () => {
  expect(rowOf(inputOf())).toEqual({
    customer: "Delta",
    state: "Lost",
    value: 1200,
    // Nobody was lost before: nothing to say how likely a return is.
    chance: "",
    // Beside 12,000 + 1,800 of those ahead: 92 % of 15,100, from 80 % on B.
    classThen: "B",
    lastPurchase: LAST,
    // More than 46.5 days: on the 47th.
    lostSince: LAST + 47,
    daysSilent: AS_OF - LAST,
    // 31 + 28 + 31 + 30 + 31 days by 5.
    usualGap: 30,
    timesGap: Math.round(((AS_OF - LAST) / 30.2) * 1e4) / 1e4,
    listedOn: AS_OF,
    offeredOn: "",
    returnedOn: "",
    boughtSince: "",
    daysAfterOffer: "",
    key: `${LAST}|Delta`,
    place: 1,
  });
  const [[title] = [], , [order] = []] = sheetOf(inputOf())!.blocks.flatMap(({ values }) => values);
  expect(title).toBe(
    "1 lost customer to win back: 1.2K of revenue in the year before they stopped."
  );
  expect(order).toMatch(/^In order of value: too few/);
});

test("what they bought most and who looked after them, where the list says it", () => {
  const dimension = (role: Dimension["role"], of: (line: Line) => number): Dimension => ({
    name: role,
    role,
    values: ["", "North", "South"],
    index: Uint32Array.from(LINES, of),
  });
  const dimensions = [
    dimension("product", ({ customer }) => (customer === "Delta" ? 2 : 1)),
    dimension("manager", ({ customer }) => (customer === "Delta" ? 1 : 2)),
  ];
  const row = rowOf(inputOf("en-US", LINES, true, { dimensions }));
  expect([row["product"], row["manager"]]).toEqual(["South", "North"]);
});

test("R75: an offer is dated by the last contact, else by the first run that sees it", () => {
  expect(rowOf(given(LINES, { offer: "Gift", listedOn: String(LAST + 60) }))).toMatchObject({
    state: "Lost",
    listedOn: LAST + 60,
    offeredOn: AS_OF,
  });
  const contact = { offer: "Gift", lastContact: String(AS_OF - 9) };
  expect(rowOf(given(LINES, contact))["offeredOn"]).toBe(AS_OF - 9);
  expect(rowOf(given(LINES, { ...contact, offeredOn: String(AS_OF - 5) }))["offeredOn"]).toBe(
    AS_OF - 5
  );
});

test("R75: a sale fills the row: when, for how much, how long after the offer", () => {
  const row = rowOf(
    given(RETURN, { offer: "Gift", offeredOn: String(AS_OF), listedOn: String(AS_OF) })
  );
  const returnedOn = serial("2026-01-20");
  expect(row).toMatchObject({
    state: "Won back",
    listedOn: AS_OF,
    returnedOn,
    boughtSince: 550,
    daysAfterOffer: 20,
    daysSilent: returnedOn - LAST,
    // What was said of them while they were lost stays.
    value: null,
    chance: null,
    classThen: null,
  });
  const title = sheetOf(given(RETURN, { offer: "Gift" }))!.blocks[0]!.values[0]![0];
  expect(title).toBe("Nobody is lost at the moment. 1 customer won back: 550 of revenue since.");
});

test("without an offer they came back unasked, and an offer that follows a return does not change that", () => {
  expect(rowOf(given(RETURN, {}))["state"]).toBe("Came back unasked");
  const late = { offer: "Gift", returnedOn: String(serial("2026-01-20")) };
  expect(rowOf(given(RETURN, late))).toMatchObject({ state: "Came back unasked", offeredOn: "" });
});

test("R69: a changed criterion marks rows and deletes none", () => {
  const days = { lost: { rule: "days", days: 400 } };
  expect(rowOf(given(LINES, {}, days))).toMatchObject({
    state: "Not lost by today’s rule",
    returnedOn: "",
    daysSilent: AS_OF - LAST,
  });
  expect(sheetOf(inputOf("en-US", LINES, true, { settings: days }))).toBeUndefined();
});

test("a customer who is lost again has a second row", () => {
  // Delta is silent since 27 January 2026, for longer than 1.5 x 229 days, their longest gap by then.
  const lines = [...RETURN, { customer: "Alfa", day: "2027-03-10", amount: 1000 }];
  const input = given(lines, { offer: "Gift" });
  const rows = sheetOf(input)!.table!.rowCount;
  const keys = Array.from({ length: rows }, (_, row) => rowOf(input, row));
  expect(keys.map(({ key, state }) => [key, state])).toContainEqual([
    `${serial("2026-01-27")}|Delta`,
    "Lost",
  ]);
  expect(keys.map(({ key, state }) => [key, state])).toContainEqual([`${LAST}|Delta`, "Won back"]);
});

test("nothing to say without dates, or while nobody is lost", () => {
  expect(sheetOf(inputOf("en-US", LINES, false))).toBeUndefined();
  const alfa = LINES.filter(({ customer }) => customer === "Alfa");
  expect(sheetOf(inputOf("en-US", alfa))).toBeUndefined();
});

describe("R75: what came of it, by offer and by owner, beside those who were left alone", () => {
  const lines = [
    ...RETURN,
    ...["Omega", "Sigma", "Tau"].flatMap((customer, i) =>
      ["2025-01-05", "2025-02-05", "2025-03-05", "2025-04-05", "2025-05-05"].map((day) => ({
        customer,
        day,
        amount: 10 * (i + 1),
      }))
    ),
    { customer: "Tau", day: "2026-02-01", amount: 70 },
  ];
  const typed = (rows: { readonly [customer: string]: { readonly [id: string]: string } }) =>
    inputOf("en-US", lines, true, {
      earlier: {
        winBack: Object.entries(rows).map(([name, texts]) =>
          earlierRow(
            texts,
            indexOf(name, lines),
            `${name === "Delta" ? LAST : serial("2025-05-05")}|${name}`
          )
        ),
      },
    });
  const footOf = (input: ReportInput) =>
    sheetOf(input)!.foot!.blocks.flatMap(({ values }) => values);

  test("kinds of offer in any language are one; a return without offer or owner is nobody's merit", () => {
    const { gift } = wordingFor("th-TH").messages.winBack.choices.offers;
    const foot = footOf(
      typed({
        Delta: { offer: gift, owner: "Olena", cost: "40" },
        Omega: { offer: "Gift", owner: "olena ", cost: "25.5" },
        Sigma: { owner: "Ivan" },
        Tau: {},
      })
    );
    // Delta bought 550 since, Tau 70. A name is spelled as it stands first in the list, where the lost come first.
    expect(foot.slice(1)).toEqual([
      ["Offer", "Customers", "Bought since", "Came back", "Rate", "Cost"],
      ["Gift", 2, 550, 1, 0.5, 65.5],
      ["Left alone", 1, 70, 1, 1, 0],
      ["Owner", "Customers", "Bought since", "Came back", "Rate", "Cost"],
      ["olena", 2, 550, 1, 0.5, 65.5],
      ["Ivan", 1, 0, 0, 0, 0],
      ["Left alone", 1, 70, 1, 1, 0],
    ]);
  });

  test("an offer that was taken back counts as none; before anything is typed it is said what will stand here", () => {
    expect(footOf(typed({ Delta: { offeredOn: String(AS_OF) } }))).toHaveLength(2);
    expect(rowOf(typed({ Delta: { offeredOn: String(AS_OF), offer: "" } }), 2)).toMatchObject({
      customer: "Delta",
      state: "Came back unasked",
    });
  });
});

test("R66: what was picked is understood in whatever language it was picked", () => {
  for (const language of LANGUAGES) {
    const { reasons, offers, wantBack } = wordingFor(language).messages.winBack.choices;
    for (const [code, word] of Object.entries(reasons))
      expect(choiceCode("reasons", word)).toBe(code);
    for (const [code, word] of Object.entries(offers))
      expect(choiceCode("offers", word)).toBe(code);
    for (const [code, word] of Object.entries(wantBack))
      expect(choiceCode("wantBack", word)).toBe(code);
  }
  expect(choiceCode("reasons", " price ")).toBe("price");
  expect(choiceCode("reasons", "Moved away")).toEqual({ own: "Moved away" });
  expect(choiceCode("reasons", "  ")).toBeUndefined();
});

test.each(LANGUAGES)(
  "%s: headers are unique and can stand in formulas; choices can be offered",
  (language) => {
    for (const periods of [false, true]) {
      const input = inputOf(language);
      const grain = periods ? "month" : "day";
      const source = { ...input.result.source, grain } as const;
      const { columns } = sheetOf({ ...input, result: { ...input.result, source } })!.table!;
      const headers = columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      for (const header of headers) expect(header).toMatch(/^[^[\]#'@]+$/);
      for (const { choices, names, header } of columns) {
        expect(names).toContain(header);
        // Excel takes 255 characters, parted by commas.
        expect((choices ?? []).join(",").length).toBeLessThanOrEqual(255);
        for (const choice of choices ?? []) expect(choice).not.toContain(",");
      }
    }
  }
);
