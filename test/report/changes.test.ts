/** Worked by hand: what the sheet Changes says of two windows, and of the last run (R24). */
import { ABC_LETTERS, STATUS_CODES, STATUSES_SHOWN } from "../../src/engine/codes";
import type { PreviousRun } from "../../src/engine/review/sinceRun";
import { readSettings } from "../../src/engine/settings/readSettings";
import { reviewJson } from "../../src/job/reviewJson";
import { buildReport } from "../../src/report/buildReport";
import type { Value } from "../../src/report/blocks/report";
import type { ReportInput } from "../../src/report/reportInput";
import { stateBefore } from "../../src/report/segments/standingState";
import { LANGUAGES } from "../../src/wording/language";
import { wordingFor } from "../../src/wording/wordingFor";
import { LINES, serial, type Line } from "../cases/salesList";
import { inputOf } from "./sample";

const sheetOf = (input: ReportInput) =>
  buildReport(input).sheets.find(({ kind }) => kind === "changes");
const titleOf = (input: ReportInput) => sheetOf(input)!.blocks[0]!.values[0]![0];
/** The rows of numbers below a title, and the header with the names of the classes now. */
const matrixOf = (input: ReportInput, title: RegExp) => {
  const { blocks } = sheetOf(input)!;
  const at = blocks.findIndex(({ values }) => title.test(String(values[0]![0])));
  return [blocks[at + 1]!.values[0]!, ...blocks[at + 3]!.values];
};
const rowsOf = (input: ReportInput) => {
  const { columns, rowCount } = sheetOf(input)!.table!;
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(
      columns.filter(({ role }) => role !== "typed").map(({ id, cells }) => [id, cells[row]!])
    )
  );
};

test("Overview names as many as there is room for beside the list of calls", () => {
  const lostAs = (...names: string[]): unknown => {
    const lines = LINES.flatMap((line) =>
      line.customer === "Delta" ? names.map((customer) => ({ ...line, customer })) : [line]
    );
    const { blocks } = buildReport(inputOf("en-US", lines)).sheets.find(
      ({ kind }) => kind === "overview"
    )!;
    const rows = blocks.flatMap(({ values }) => values);
    return rows.find(([move]) => move === "Newly lost")![3];
  };
  // 39 digits of 11 points are 47 of 9 points, or some 52 letters.
  expect(lostAs("Delta", "Delta 2", "Delta 3")).toBe("Delta, Delta 2 and 1 more");
  expect(lostAs("Delta Wholesale of the North", "Delta Retail of the South")).toBe(
    "Delta Wholesale of the North and 1 more"
  );
  const long = "Delta Joint Stock Company for Foreign and Domestic Trade";
  expect(lostAs(long)).toBe(`${long.slice(0, 51)}…`);
});

describe("R24: against an earlier window of equal length", () => {
  // 361 days: from 5 July against the 180 days before. By 4 July Alfa had brought 6,000 of 8,200, Delta 1,200, Beta 900, Gamma 100: A, A, B, C.
  const input = inputOf();

  test("customers and the change of their money in every cell, with sums", () => {
    // Delta bought 1,000 from 6 January on, and nothing since 5 July; the others the same in both.
    expect(matrixOf(input, /^By size/)).toEqual([
      ["Then ↓ · Now →", "A", "B", "C", "Total then"],
      ["A", 1, 1, 0, 2],
      ["Revenue, change", 0, -1000, 0, -1000],
      ["B", 1, 0, 0, 1],
      ["Revenue, change", 0, 0, 0, 0],
      ["C", 0, 0, 1, 1],
      ["Revenue, change", 0, 0, 0, 0],
      ["Total now", 2, 1, 1, 4],
      ["Revenue, change", 0, -1000, 0, -1000],
    ]);
  });

  test("names behind each cell", () => {
    const said = sheetOf(input)!.blocks.flatMap(({ values }) => values.flat());
    expect(said).toContain("→ B: Delta");
    expect(said).toContain("→ A: Beta");
  });

  test("movers with what drove it; Alfa stands where they stood", () => {
    expect(titleOf(input)).toBe(
      "Since Jul 4, 2025: 1 customer was lost, 1 has come back, 1 has moved up a class, and 1 has moved down a class."
    );
    const rows = rowsOf(input);
    expect(rows.map(({ customer, move }) => [customer, move])).toEqual([
      ["Delta", "Lost"],
      ["Beta", "Up a class"],
      ["Gamma", "Came back"],
    ]);
    expect(rows[0]).toMatchObject({
      before: 1000,
      now: 0,
      change: -1000,
      segmentBefore: "AX",
      segmentNow: "BY",
      statusBefore: "Regular",
      statusNow: "Lost",
    });
    // Lost on the 47th day after 5 June.
    expect(rows[0]!["reason"]).toMatch(
      /^Lost since Jul 22, 2025, silent for 209 days\. Revenue −1K against the 180 days before\./
    );
    expect(rows[1]!["reason"]).toContain("Others fell by more.");
  });

  test("who only returned goods has bought nothing, and so is not new", () => {
    const returned = ["2025-03-03", "2025-10-03"].map((day) => ({
      customer: "Epsilon",
      day,
      amount: -10,
    }));
    const withReturns = inputOf("en-US", [...LINES, ...returned]);
    expect(titleOf(withReturns)).toBe(titleOf(input));
    expect(rowsOf(withReturns).map(({ customer }) => customer)).not.toContain("Epsilon");
  });

  test("nothing without dates, or where there are not twice four weeks", () => {
    expect(sheetOf(inputOf("en-US", LINES, false))).toBeUndefined();
    expect(sheetOf(inputOf("en-US", LINES.slice(0, 4)))).toBeUndefined();
  });
});

describe("R24: against the last run of an earlier day", () => {
  const names = [...new Set(LINES.map(({ customer }) => customer))];
  /** A run of November: Alfa A, Delta A, both regular; Beta was not there yet; Omega and Tau, of B and C, have left the list since. */
  const previous: PreviousRun = {
    asOfDay: serial("2025-11-30"),
    there: Uint8Array.from(names, (name) => (name === "Beta" ? 0 : 1)),
    abc: Uint8Array.from(names, (name) => (name === "Beta" ? 0 : name === "Gamma" ? 3 : 1)),
    xyz: Uint8Array.from(names, (name) => (name === "Beta" ? 0 : 1)),
    status: Uint8Array.from(names, (name) => (name === "Beta" ? 0 : STATUS_CODES.regular)),
    value: Float64Array.from(names, (name) =>
      name === "Beta" ? 0 : name === "Alfa" ? 11_000 : 900
    ),
    nextOrder: new Int32Array(names.length),
    gone: [
      { name: "Omega", abc: 2, xyz: 1, status: STATUS_CODES.regular, value: 500 },
      { name: "Tau", abc: 3, xyz: 0, status: STATUS_CODES.new, value: 20 },
    ],
  };
  const input = inputOf("en-US", LINES, true, { previous });

  test("sums are the class sizes of both runs", () => {
    const { customers, abcCounts, statusCounts } = input.result.analysis;
    const [header = [], ...rows] = matrixOf(input, /^By size/);
    const last = header.length - 1;
    const then = (label: string): Value => rows.find(([name]) => name === label)![last]!;
    const now = (label: string): Value => rows.at(-2)![header.indexOf(label)]!;
    for (const code of [1, 2, 3]) {
      const was = [...previous.abc, ...previous.gone.map(({ abc }) => abc)];
      expect(then(ABC_LETTERS[code]!)).toBe(was.filter((one) => one === code).length);
      expect(now(ABC_LETTERS[code]!)).toBe(abcCounts[code]);
    }
    expect(then("No class")).toBe(1);
    expect(rows.at(-2)![last]).toBe(customers.order.length + 2);

    const [statuses = [], ...lines] = matrixOf(input, /^By status/);
    const { statuses: words } = wordingFor("en-US").messages.classes;
    for (const status of STATUSES_SHOWN)
      expect(lines.at(-2)![statuses.indexOf(words[status].name)]).toBe(statusCounts[status]);
    expect(lines.find(([name]) => name === "Regular")![statuses.length - 1]).toBe(4);
  });

  test("who is new, and who left the list, with what they brought", () => {
    const rows = rowsOf(input);
    const of = (name: string) => rows.find(({ customer }) => customer === name);
    expect(of("Beta")).toMatchObject({
      move: "New",
      change: 1800,
      statusBefore: "",
      segmentNow: "AY",
    });
    expect(of("Omega")).toMatchObject({
      move: "Not in the list",
      change: -500,
      segmentBefore: "BX",
      segmentNow: "",
      statusBefore: "Regular",
      reason: "The list no longer has this customer.",
    });
    expect(titleOf(input)).toMatch(/^Since Nov 30, 2025: .*2 are no longer in the list\.$/);
  });

  test("who is new with nothing but a return has no first purchase to tell of", () => {
    const lines = [...LINES, { customer: "Epsilon", day: "2025-12-03", amount: -10 }];
    const longer = <T extends Uint8Array | Float64Array | Int32Array>(column: T): T => {
      const copy = new (column.constructor as new (length: number) => T)(column.length + 1);
      copy.set(column);
      return copy;
    };
    const { there, abc, xyz, status, value, nextOrder } = previous;
    const rows = rowsOf(
      inputOf("en-US", lines, true, {
        previous: {
          ...previous,
          there: longer(there),
          abc: longer(abc),
          xyz: longer(xyz),
          status: longer(status),
          value: longer(value),
          nextOrder: longer(nextOrder),
        },
      })
    );
    expect(rows.find(({ customer }) => customer === "Epsilon")).toMatchObject({
      move: "New",
      reason: "",
    });
  });

  test("Overview tells of the same run: how long ago it was, who moved, and their money", () => {
    const { blocks } = buildReport(input).sheets.find(({ kind }) => kind === "overview")!;
    const at = blocks.findIndex(({ values }) =>
      String(values[0]![0]).startsWith("What changed since")
    );
    expect(blocks[at]!.values).toEqual([
      ["What changed since the last run, as of Nov 30, 2025 (31 days earlier)"],
    ]);
    // Delta was A with 900 and is B with 1,200; Gamma brought 900 then and 200 now; Beta was not there.
    expect(blocks[at + 2]!.values).toEqual([
      ["Moved up a class", 0, 0, ""],
      ["Moved down a class", 1, 300, "Delta"],
      ["Newly lost", 1, 300, "Delta"],
      ["Came back", 1, -700, "Gamma"],
      ["New among the largest", 1, 1800, "Beta"],
    ]);
  });

  test("letters by another period than then are not compared, and that is said", () => {
    const { period } = input.result.analysis;
    expect(period).toBe("month");
    const same = inputOf("en-US", LINES, true, { previous: { ...previous, period } });
    expect(sheetOf(same)).toEqual(sheetOf(input));
    const other = inputOf("en-US", LINES, true, { previous: { ...previous, period: "quarter" } });
    const said = sheetOf(other)!.blocks.flatMap(({ values }) => values.flat());
    expect(said).toContain(
      "Rhythm is not compared: the letters were counted by quarter then, and by month today."
    );
    expect(said.filter((value) => /^By rhythm/.test(String(value)))).toEqual([]);
    expect(matrixOf(other, /^By size/)).toEqual(matrixOf(input, /^By size/));
    expect(reviewJson(other.result, other.review).changes).toMatchObject({
      against: "run",
      xyz: [],
    });
  });

  test("that the run had other limits, or another criterion, is said", () => {
    const saidAfter = (asOfDay: number, settings: object): unknown => {
      const kept = { method: 1, read: "", settings: readSettings(settings) };
      const since = { runAt: asOfDay, source: "", asOfDay, fingerprint: "", kept };
      return sheetOf({ ...input, runs: { since } })!.blocks[2]!.values[0]![0];
    };
    const asBefore =
      "Compared with the run as of Nov 30, 2025: classes, statuses and values as they stood on Segments then.";
    const day = previous.asOfDay;
    expect(saidAfter(day, {})).toBe(asBefore);
    // Neither draws a line between letters.
    expect(saidAfter(day, { asOf: "2025-11-30", sheets: { matrix: false } })).toBe(asBefore);
    for (const settings of [{ abc: { a: 0.7 } }, { xyz: { x: 0.9 } }, { lost: { factor: 2 } }])
      expect(saidAfter(day, settings)).toBe(
        `${asBefore} That run had other limits or another criterion of lost: some of the moves come from that alone.`
      );
    // What is compared is not that run.
    expect(saidAfter(day - 30, { abc: { a: 0.7 } })).toBe(asBefore);
  });

  test("Segments keeps how they stood then in hidden columns", () => {
    const { columns } = buildReport(input).sheets.find(({ kind }) => kind === "segments")!.table!;
    const cells = (id: string) => columns.find((column) => column.id === id)!.cells;
    // Alfa, Beta, Delta, Gamma.
    const day = previous.asOfDay;
    expect(cells("earlierAsOf")).toEqual([day, "", day, day]);
    expect(cells("earlierLetters")).toEqual(["AX", "", "AX", "CX"]);
    expect(cells("earlierStatus")).toEqual(["Regular", "", "Regular", "Regular"]);
    expect(cells("earlierValue")).toEqual([11_000, "", 900, 900]);
    expect(cells("asOf")).toEqual(Array(4).fill(serial("2025-12-31")));
  });
});

describe("what a row of Segments knows of an earlier run", () => {
  const cells: { readonly [id: string]: string } = {
    asOf: "46000",
    letters: "BY=a",
    status: "Втрачений",
    value: "12.5",
    nextOrder: "",
    earlierAsOf: "45900",
    earlierLetters: "A-",
    earlierStatus: "New",
    earlierValue: "3",
    earlierNextOrder: "45950",
  };
  const at = (day: number, more: { readonly [id: string]: string } = {}) =>
    stateBefore((id) => ({ ...cells, ...more })[id] ?? "", day);

  test("what stands there, from a later day", () =>
    expect(at(46_001)).toEqual({
      asOfDay: 46_000, abc: 2, xyz: 2, status: STATUS_CODES.lost, value: 12.5, nextOrder: 0,
    })); // prettier-ignore

  test("what the run before kept, from the same day or one between the two", () => {
    const kept = { asOfDay: 45_900, abc: 1, xyz: 0, status: STATUS_CODES.new, value: 3, nextOrder: 45_950 }; // prettier-ignore
    expect(at(46_000)).toEqual(kept);
    expect(at(45_950)).toEqual(kept);
  });

  test("nothing, from a day before both, or in a row that no run wrote", () => {
    expect(at(45_900)).toBeUndefined();
    expect(at(46_001, { asOf: "", earlierAsOf: "" })).toBeUndefined();
  });
});

test.each(LANGUAGES)(
  "%s: headers differ, can stand in formulas, and say all that is said",
  (language) => {
    const lines: readonly Line[] = [...LINES, { customer: "Tau", day: "2025-12-30", amount: 5 }];
    const { columns } = sheetOf(inputOf(language, lines))!.table!;
    const headers = columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    for (const header of headers) expect(header).toMatch(/^[^[\]#'@]+$/);
    for (const { names, header } of columns) expect(names).toContain(header);
  }
);
