/** Worked cases and invariants of the sheets as plain data: what is written, before Excel sees it. */
import type { Dimension } from "../../src/engine/sales/sales";
import { buildReport } from "../../src/report/buildReport";
import { cellAddress, columnLetters, sheetReference } from "../../src/report/blocks/address";
import { classColumns } from "../../src/report/classColumns";
import { fingerprint } from "../../src/engine/review/fingerprint";
import type { ReportSheet, SheetKind, Value } from "../../src/report/blocks/report";
import { TYPED_COLUMNS } from "../../src/report/typedColumns";
import { LANGUAGES } from "../../src/wording/language";
import { standingAdvice } from "../../src/report/matrix/standingAdvice";
import { wordingFor } from "../../src/wording/wordingFor";
import { LINES, serial } from "../cases/salesList";
import { inputOf, inputWith } from "./sample";

const sheetOf = (kind: SheetKind, input = inputOf()): ReportSheet =>
  buildReport(input).sheets.find((sheet) => sheet.kind === kind)!;
/** Header and rows of the table, without what the user fills. */
const tableOf = ({ table }: ReportSheet): readonly (readonly (Value | null)[])[] => {
  const columns = table!.columns.filter(({ role, isHidden }) => role !== "typed" && !isHidden);
  return [
    columns.map(({ header }) => header),
    ...Array.from({ length: table!.rowCount }, (_, row) => columns.map(({ cells }) => cells[row]!)),
  ];
};
const formulasOf = (sheet: ReportSheet): string[] =>
  sheet.blocks.flatMap(({ values }) =>
    values.flat().flatMap((value) => (typeof value === "object" ? [value.formula] : []))
  );

test("columns in which people type are known as such wherever a sheet has them", () => {
  const accounts = { key: true, customers: [], isAsked: true };
  const input = inputOf("en-US", LINES, true, { accounts });
  const typed = buildReport(input).sheets.flatMap(({ kind, table }) => {
    const ids = table?.columns.flatMap(({ id, role }) => (role === "typed" ? [id] : [])) ?? [];
    return ids.length === 0 ? [] : [[kind, ids]];
  });
  expect(Object.fromEntries(typed)).toEqual(TYPED_COLUMNS);
});

describe("Segments", () => {
  test("a table: a header and one row per customer, largest first", () => {
    const sheet = sheetOf("segments");
    const [header, ...rows] = tableOf(sheet);
    expect(header).toEqual([
      "Customer", "Segment", "ABC", "XYZ", "Status", "Key account", "Revenue", "Share", "Cumulative share", "Purchases", "Periods bought", "Last purchase",
      "Days without purchase", "Next order expected", "Trend", "Why", "First purchase", "Lost after (days)",
    ]); // prettier-ignore
    expect(rows.map(([customer]) => customer)).toEqual(["Alfa", "Beta", "Delta", "Gamma"]);
    expect(sheet.table!.rowCount).toBe(4);
    // Beta: 1,800 of 15,200; 13,800 with Alfa; six purchases in six months, the last on 15 November 2025.
    expect(rows[1]!.slice(2, 13)).toEqual([
      "A",
      "Y",
      "Regular",
      "Breadwinner",
      1800,
      0.118421,
      0.907895,
      6,
      6,
      45_976,
      46,
    ]);
  });

  test("columns for what the user types, and hidden ones by which rows are found, ordered, and letters by hand and the last run are known", () => {
    const { columns } = sheetOf("segments").table!;
    const of = (role: string) => columns.filter((column) => column.role === role);
    expect(of("typed").map(({ header, cells }) => [header, cells.length])).toEqual([
      ["Class set by hand", 0],
      ["Owner", 0],
      ["Note", 0],
    ]);
    const hidden = columns.filter(({ isHidden }) => isHidden);
    expect(hidden.map(({ id, cells }) => [id, ...cells])).toEqual([
      ["letters", "AX", "AY", "BY", "CZ"],
      ["key", "Alfa", "Beta", "Delta", "Gamma"],
      ["place", 1, 2, 3, 4],
      ["earlierAsOf", "", "", "", ""],
      ["earlierLetters", "", "", "", ""],
      ["earlierStatus", "", "", "", ""],
      ["earlierValue", "", "", "", ""],
      ["earlierNextOrder", "", "", "", ""],
      ["asOf", ...Array<number>(4).fill(serial("2025-12-31"))],
    ]);
  });

  test("a letter by hand is left alone, counts, is remembered beside the computed one, and said", () => {
    const input = inputOf();
    const beta = input.result.customers.indexOf("Beta");
    const standing = new Map([
      [beta, { byHand: { abc: "C", xyz: "?" }, set: "", ours: { abc: "C", xyz: "?" } }],
    ]);
    const { columns } = sheetOf("segments", { ...input, standing }).table!;
    const cell = (id: string) => columns.find((column) => column.id === id)!.cells[1];
    expect([cell("segment"), cell("abc"), cell("xyz"), cell("letters")]).toEqual([
      "CY",
      "C",
      null,
      "AY=ax",
    ]);
    expect(cell("why")).toMatch(/^Computed A, set to C by hand. “\?” is not a class: Y counts. /);
  });

  test.each(LANGUAGES)("%s: headers can stand in formulas as they are", (language) => {
    // Excel wants a second pair of brackets around a name with one of these, and the matrix counts by these columns.
    for (const { header } of sheetOf("segments", inputOf(language)).table!.columns)
      expect(header).toMatch(/^[^[\]#'@,:;.*+=<>&^{}$"/]+$/);
  });

  test("a table of months says months, not invented days", () => {
    const { result, ...input } = inputOf();
    const source = { ...result.source, shape: "periods", grain: "month" } as const;
    const formats = ({ table }: ReportSheet) =>
      table!.columns.map(({ style }) => style.numberFormat);
    const sheet = sheetOf("segments", { ...input, result: { ...result, source } });
    expect(formats(sheet)).toContain("yyyy-mm");
    expect(formats(sheet)).not.toContain("yyyy-mm-dd");
    expect(formats(sheetOf("segments"))).toContain("yyyy-mm-dd");
  });

  test.each(LANGUAGES)(
    "%s: headers hold nothing that structured references choke on",
    (language) => {
      const { columns } = sheetOf("segments", inputOf(language)).table!;
      const headers = columns.map(({ header }) => header);
      expect(headers.filter((header) => /[[\]#',:;."{}$^&*+=<>/]/.test(header))).toEqual([]);
    }
  );

  test("a list without dates has no columns about dates", () => {
    const [header] = tableOf(sheetOf("segments", inputOf("en-US", LINES, false)));
    expect(header).toEqual([
      "Customer",
      "Segment",
      "ABC",
      "Key account",
      "Revenue",
      "Share",
      "Cumulative share",
      "Why",
    ]);
  });

  test("highlights look at the words and letters in the cells, in the language of the sheet", () => {
    const { rules } = sheetOf("segments", inputOf("uk-UA")).table!;
    const formulas = rules.map(({ formula }) => formula);
    expect(formulas).toContain('={status}="Втрачений"');
    expect(formulas).toContain('={abc}="A"');
    expect(formulas).toContain('={xyz}="X"');
    // Excel gets slow and unreliable with many rules.
    expect(formulas.length).toBeLessThan(20);
  });
});

describe("Matrix", () => {
  test("counts, values and shares are formulas on the table, cell by cell", () => {
    const formulas = formulasOf(sheetOf("matrix"));
    for (const abc of ["A", "B", "C"])
      for (const xyz of ["X", "Y", "Z", "-"]) {
        const hand = "Segments[Class set by hand]";
        const terms = [
          `Segments[ABC],"${abc}",Segments[XYZ],"${xyz}",${hand},""`,
          ...(xyz === "-" ? [] : [`Segments[ABC],"<>",${hand},"${abc}${xyz}"`]),
          `Segments[XYZ],"${xyz}",${hand},"${abc}"`,
          ...(xyz === "-" ? [] : [`Segments[ABC],"${abc}",${hand},"${xyz}"`]),
        ];
        const sum = (call: string) => `=${terms.map((term) => `${call}${term})`).join("+")}`;
        expect(formulas).toContain(sum("COUNTIFS("));
        expect(formulas).toContain(sum("SUMIFS(Segments[Revenue],"));
        expect(formulas).toContain(sum("SUMIFS(Segments[Share],"));
      }
    expect(formulas).toContainEqual(expect.stringMatching(/^=COUNTIFS\(Segments\[ABC\],"-",/));
  });

  test("at risk and lost are counted in each cell", () => {
    const formulas = formulasOf(sheetOf("matrix"));
    for (const status of ["At risk", "Lost"])
      expect(
        formulas.filter((formula) => formula.includes(`Segments[Status],"${status}"`))
      ).toHaveLength(
        // Nine cells, those without a letter, and customers and value in the table of statuses.
        3 * 4 + 2
      );
  });

  test("the name of a cell leads to its first customer", () => {
    expect(formulasOf(sheetOf("matrix"))).toContain(
      `=IFERROR(HYPERLINK("#Segments!A"&(ROW(Segments[[#Headers],[Segment]])+MATCH("AX",Segments[Segment],0)),"AX · Large, often"),"AX · Large, often")`
    );
  });

  test("R26: the same within each manager, by value; whom nobody looks after is in none", () => {
    const dimensions: Dimension[] = [
      {
        name: "Seller",
        role: "manager",
        values: ["", "Olena", "Ivan"],
        index: Uint32Array.from(LINES, ({ customer }) =>
          customer === "Gamma" ? 0 : customer === "Alfa" ? 2 : 1
        ),
      },
    ];
    const { blocks } = sheetOf("matrix", inputOf("en-US", LINES, true, { dimensions }));
    const rows = blocks.flatMap(({ values }) => values);
    const at = rows.findIndex(([text]) => text === "Seller");
    // Alfa AX; Beta AY and Delta BY, who is lost.
    expect(rows.slice(at, at + 3)).toEqual([
      ["Seller", "Customers", "X · Often", "Y · Regularly", "Z · Irregularly", "No letter yet", "Revenue", "At risk", "Lost"],
      ["Ivan", 1, "A 1", "–", "–", "–", 12_000, 0, 0],
      ["Olena", 2, "–", "A 1 · B 1", "–", "–", 3000, 0, 1],
    ]); // prettier-ignore
    expect(rows.some(([text]) => text === "Gamma")).toBe(false);
  });

  test("R24: what somebody wrote over an advice is found below the name of its cell, and written again", () => {
    const { meaning, advice } = wordingFor("th-TH").messages.classes.cells.BY;
    const cells = [
      ["", "moved down by a row of the user's"],
      ["AX · Large, often", "AY · Large, regularly", "BY · ปานกลาง"],
      [3, 2, 1],
      [0.4, 0.2, "#VALUE!"],
      ["Visit every month", "", `${meaning} ${advice}`],
    ];
    const own = standingAdvice(cells);
    expect([...own]).toEqual([["AX", "Visit every month"]]);
    // Not where a run remembers that it wrote that itself: another version may have worded its advice so.
    expect([...standingAdvice(cells, ["Visit every month"])]).toEqual([]);
    const ours = wordingFor("en-US").messages.classes.cells.BY;
    expect(sheetOf("matrix").ownTexts).toContain(`${ours.meaning} ${ours.advice}`);
    const texts = sheetOf("matrix", { ...inputOf("uk-UA"), advice: own }).blocks.flatMap(
      ({ values }) => values.flat()
    );
    expect(texts).toContain("Visit every month");
  });

  test("headers that the user changed are those of the formulas; what counted a deleted column is a number", () => {
    const input = inputOf();
    const named = (segmentsHeaders: { readonly [id: string]: string | null }) =>
      sheetOf("matrix", { ...input, names: { ...input.names, segmentsHeaders } });
    // Other signs than letters, digits and spaces stand in two pairs of brackets, those that mean something behind an apostrophe.
    expect(formulasOf(named({ abc: "Size, now: [1]", classByHand: null }))).toContain(
      `=COUNTIFS(Segments[[Size, now: '[1']]],"A",Segments[XYZ],"Y")`
    );
    const texts = named({ xyz: null }).blocks.flatMap(({ values }) => values.flat());
    // Beta alone is AY: 1,800 of 15,200.
    expect(texts).toEqual(expect.arrayContaining([1, 1800]));
  });

  test("no number is typed in: an edited class changes everything", () => {
    const numbers = sheetOf("matrix").blocks.flatMap(({ values }) =>
      values.flat().filter((value) => typeof value === "number")
    );
    expect(numbers).toEqual([]);
  });

  test.each(LANGUAGES)(
    "%s: the nine cells with a name and advice each; texts of other languages nowhere",
    (language) => {
      const input = inputOf(language);
      const texts = sheetOf("matrix", input)
        .blocks.flatMap(({ values }) => values.flat())
        .map((value) => (typeof value === "object" ? value.formula : value))
        .join("\n");
      for (const { name, meaning, advice } of Object.values(input.wording.messages.classes.cells)) {
        expect(texts).toContain(name);
        expect(texts).toContain(`${meaning} ${advice}`);
      }
    }
  );

  test("cards, totals and merges never lie over each other", () => {
    for (const dated of [true, false]) {
      const { merges } = sheetOf("matrix", inputOf("en-US", LINES, dated));
      const cells = merges.flatMap(({ row, column, rows, columns }) =>
        Array.from(
          { length: rows * columns },
          (_, i) => `${row + Math.floor(i / columns)}:${column + (i % columns)}`
        )
      );
      expect(new Set(cells).size).toBe(cells.length);
    }
  });
});

describe("Data check", () => {
  test("the accounting, each finding in words, and links to its first cells", () => {
    const input = inputWith(
      [
        {
          code: "textDates",
          kind: "repaired",
          count: 6,
          cells: [[4, 0]],
          facts: { text: "5.6.25" },
        },
        { code: "totalsRow", kind: "leftOut", count: 1, cells: [[27, 1]], facts: { sum: 500 } },
        { code: "blankDate", kind: "leftOut", count: 1, cells: [[9, 1]], facts: { sum: 7 } },
      ],
      {
        rows: { read: 28, used: 20, repaired: 6, leftOut: 2 },
        columnSum: 15_700,
        usedSum: 15_200,
      },
      [{ sheet: "Sales 2025", firstRow: 0, row: 3, column: 1 }]
    );
    const sheet = sheetOf("dataCheck", input);
    const values = sheet.blocks.flatMap(({ values: rows }) => rows);
    expect(values).toContainEqual([28, "Read"]);
    expect(values).toContainEqual([26, "Used"]);
    expect(values).toContainEqual([6, "of these, repaired in memory"]);
    expect(values).toContainEqual([2, "Left out"]);
    // A difference of sums stands next to its reason.
    expect(values).toContainEqual([
      "26 of 28 rows used, 6 of them repaired, 1 totals row left out (500), 1 row without a date left out (7)",
    ]);
    expect(values).toContainEqual([
      { formula: "=E4-E5" },
      "Difference: 1 row is a total, 500 in all. 1 row has no date, 7 in all.",
    ]);
    expect(values).toContainEqual([15_700, "Sum of the amount column, as Excel shows it"]);
    // Left out comes before repaired.
    const findings = values.filter(([kind]) => kind === "Left out" || kind === "Repaired");
    expect(findings.map(([, what]) => what)).toEqual([
      "1 row is a total, 500 in all.",
      "1 row has no date, 7 in all.",
      "6 dates are stored as text, such as “5.6.25”.",
    ]);
    // Row 4 of a source that begins in B4 is row 8; column 0 is B.
    expect(sheet.links.map(({ text, target }) => [text, target])).toEqual([
      ["C31", "'Sales 2025'!C31"],
      ["C13", "'Sales 2025'!C13"],
      ["B8", "'Sales 2025'!B8"],
    ]);
  });

  test("several lists: the links lead to the sheet of each, and lists that were not read are named", () => {
    const input = inputWith(
      [
        {
          code: "errorCells",
          kind: "leftOut",
          count: 3,
          cells: [
            [8, 2],
            [9, 2],
            [11, 0],
          ],
          facts: { sum: 0 },
        },
      ],
      { source: { address: "Jan!A1:C9;Feb!B3:D9", siblings: ["Mar!A1:C4"] } },
      [
        { sheet: "Jan", firstRow: 0, row: 0, column: 0 },
        { sheet: "Feb", firstRow: 9, row: 3, column: 1 },
      ]
    );
    const sheet = sheetOf("dataCheck", input);
    // Row 9 is Feb's first, which stands in row 4.
    expect(sheet.links.map(({ text }) => text)).toEqual(["Jan!C9", "Feb!D4", "Feb!B6"]);
    expect(String(sheet.blocks[0]!.values[1])).toContain(
      "1 more list with the same columns was not read: Mar!A1:C4"
    );
  });

  test("nothing found: it says so", () => {
    const texts = sheetOf("dataCheck", inputWith([])).blocks.flatMap(({ values }) => values.flat());
    expect(texts).toContain("Nothing to report: every row was used as it stands.");
  });
});

test("Runs: one row per run, added to those that are there", () => {
  const sheet = sheetOf("runs");
  expect(sheet.table!.again).toBe("append");
  const [header, row, ...more] = tableOf(sheet);
  expect(more).toEqual([]);
  const cells = Object.fromEntries(header!.map((name, i) => [String(name), row![i]]));
  expect(cells).toMatchObject({
    Source: "Sales!A1:C27",
    "Rows read": 26,
    Used: 26,
    "Left out": 0,
    "Sum used": 15_200,
    Customers: 4,
    A: 2,
    B: 1,
    C: 1,
    Lost: 1,
  });
});

test("the same result has the same fingerprint, another one does not", () => {
  const { analysis, customers } = inputOf().result;
  expect(fingerprint(analysis, customers)).toMatch(/^[0-9a-f]{8}$/);
  expect(fingerprint(analysis, customers)).toBe(
    fingerprint(inputOf("th-TH").result.analysis, customers)
  );
  const other = inputOf("en-US", LINES.slice(1)).result;
  expect(fingerprint(other.analysis, other.customers)).not.toBe(fingerprint(analysis, customers));
});

test("class columns: each row of the list points at the cells of its customer", () => {
  const rowCustomer = Int32Array.from([-1, 0, 1, 0]);
  const { headers, headerRow, cells } = classColumns(inputOf(), rowCustomer, 0);
  expect(headers).toEqual(["ABC", "XYZ", "Segment", "Status"]);
  expect(headerRow).toBe(0);
  const names = inputOf().result.customers;
  expect(cells[names.indexOf("Alfa")]).toEqual(["A", "X", "AX", "Regular"]);
});

test.each(LANGUAGES)("%s: texts fit into cells, and every block lies on the sheet", (language) => {
  for (const { blocks, columnWidths } of buildReport(inputOf(language)).sheets) {
    for (const { row, column, values } of blocks) {
      expect(row).toBeGreaterThanOrEqual(0);
      for (const cells of values) {
        expect(column + cells.length).toBeLessThanOrEqual(columnWidths.length);
        for (const value of cells)
          if (typeof value === "string") expect(value.length).toBeLessThan(32_767);
      }
    }
  }
});

test("dark text on its fill is readable: contrast of at least 4.5 to 1 (WCAG AA)", async () => {
  const { palette } = await import("../../src/report/blocks/palette");
  const light = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
      const c = parseInt(hex.slice(i, i + 2), 16) / 255;
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const pairs: (readonly [string, string])[] = [
    ...Object.values(palette.classes).map(({ fill, color }) => [fill, color] as const),
    ...Object.values(palette.statuses).map(({ fill, color }) => [fill, color] as const),
    ...Object.values(palette.rhythm).map(
      (style) => ["fill" in style ? style.fill : palette.paper, style.color] as const
    ),
    ...palette.heat.map(({ fill }) => [fill, palette.ink] as const),
    [palette.heading, palette.headingText],
    [palette.paper, palette.muted],
  ];
  for (const [fill, color] of pairs)
    expect([fill, color, contrast(fill, color) >= 4.5]).toEqual([fill, color, true]);
  // In grey print A, B and C differ in lightness.
  const [a, b, c] = Object.values(palette.classes).map(({ fill }) => light(fill));
  expect(a).toBeLessThan(b! - 0.2);
  expect(b).toBeLessThan(c! - 0.2);
});

test("addresses: letters of columns, quoted sheets", () => {
  // Excel's last column is XFD.
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
  expect(cellAddress(117, 3)).toBe("D118");
  expect(sheetReference("O'Brien & Co")).toBe("'O''Brien & Co'");
  // Names that look like addresses must be quoted.
  expect(["A1", "R1C1", "R", "Продажі", "2025"].map(sheetReference)).toEqual([
    "'A1'",
    "'R1C1'",
    "'R'",
    "Продажі",
    "'2025'",
  ]);
});
