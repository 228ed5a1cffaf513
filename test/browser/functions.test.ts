/**
 * The add-in's functions in cells of the stand-in's page, with the built bundle: asked and answered by Microsoft's unmodified office.js. What they give is
 * checked by hand in test/functions and against the button in test/agreement; here, that it arrives in cells, spills, fails and follows.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import type { TestDoor } from "../../standin/page/testDoor";
import { typeInto } from "./typeInto";
import { openWorkplace, type Workplace } from "./workplace";

declare const window: { readonly standin: TestDoor };

let workplace: Workplace;
let page: Page;
beforeAll(async () => {
  workplace = await openWorkplace();
  page = await workplace.open();
  await page.getByRole("button", { name: "Segment customers" }).waitFor();
});
afterAll(() => workplace.close());

const values = (address: string): Promise<unknown[][]> =>
  page.evaluate((area) => window.standin.values("About", area), address);
/** Once the cell holds something that fits. */
const holds = (address: string, pattern: string): Promise<unknown> =>
  page.waitForFunction(
    ([area, wanted]) =>
      new RegExp(wanted).test(String(window.standin.values("About", area)[0]?.[0])),
    [address, pattern] as const,
    { polling: 100 }
  );

const SAVED = "/standin/workbook/saved.xlsx";
const LIST = "Sales!C2:C2156,Sales!B2:B2156,Sales!H2:H2156";

test.each([
  // Northwind: 89 customers (test/data/northwind/customers.csv); nine cells; a header each.
  ["D1", `=CUSTOMERSEGMENTS(${LIST})`, "^Customer$", "P90", "."],
  ["R1", `=SEGMENTMATRIX(${LIST})`, "^Segment$", "R10", "^CZ$"],
  ["Y1", `=ABCCLASS(I2:I90)`, "^[ABC]$", "Y89", "^[ABC-]$"],
  ["Z1", `=ABCCLASS(I2,I$2:I$90)`, "^A$", "Z1", "^A$"],
  ["A101", `=WHYSEGMENT("Save-a-lot Markets",${LIST})`, "^A: number", "A101", "^A"],
  ["A103", `=LOSTCUSTOMERS(${LIST})`, "^Customer$", "A104", "."],
  ["R101", "=CUSTOMERSTATUS(Sales!B2:B30,36000)", "^[A-Z]", "R101", "."],
  ["S101", "=NEXTORDER(Sales!B2:B30,Sales!H2:H30)", "^3\\d{4}$", "X101", "^\\d"],
])("%s %s", async (address, formula, first, last, inLast) => {
  await typeInto(page, `About!${address}`, formula);
  await holds(address, first);
  await holds(last, inLast);
}); // prettier-ignore

test("the table has every customer once, and the class of each is the one of its value", async () => {
  const rows = await values("D2:P90");
  expect(new Set(rows.map(([customer]) => customer)).size).toBe(89);
  expect((await values("Y1:Y89")).flat()).toEqual(rows.map((row) => row[2]));
});

test("a changed cell is followed", async () => {
  const before = (await values("I2"))[0]![0] as number;
  const [[name]] = (await values("D2")) as [[string]];
  const row = await page.evaluate(
    (wanted) => window.standin.values("Sales", "C2:C2156").findIndex(([cell]) => cell === wanted) + 2,
    name
  );
  const [[amount]] = (await page.evaluate((at) => window.standin.values("Sales", `H${at}`), row)) as [[number]];
  await typeInto(page, `Sales!H${row}`, String(amount + 1000));
  await page.waitForFunction(
    (wanted) => Math.abs(Number(window.standin.values("About", "I2")[0]?.[0]) - wanted) < 0.001,
    before + 1000,
    { polling: 100 }
  );
}); // prettier-ignore

test("something in the way is #SPILL!, and gone when the way is free", async () => {
  await typeInto(page, "About!AB5", "here");
  await typeInto(page, "About!AB1", "=ABCCLASS(I2:I90)");
  await holds("AB1", "^#SPILL!$");
  await page.evaluate(() => window.standin.select("About!AB5"));
  await page.locator('[data-u-comp="editor"]').first().focus();
  await page.keyboard.press("Delete");
  await holds("AB1", "^[ABC]$");
  await holds("AB89", "^[ABC-]$");
});

const READ_VALUES = `
import sys, json, openpyxl
from openpyxl.utils.datetime import to_excel
plain = lambda v: "" if v is None else to_excel(v) if hasattr(v, "year") else v
sheet = openpyxl.load_workbook(sys.argv[1], data_only=True)["About"]
print(json.dumps([[plain(cell.value) for cell in row] for row in sheet["D1:P90"]]))`;

test("the saved file holds values and, as Excel writes it, the formula; opened again, all formulas are asked anew", async () => {
  const before = await values("D1:P90");
  const body = Buffer.from(await page.evaluate(async () => [...(await window.standin.save())]));
  const file = path.join(mkdtempSync(path.join(tmpdir(), "functions-")), "saved.xlsx");
  writeFileSync(file, body);
  const inFile = execFileSync("/usr/bin/python3", ["-c", READ_VALUES, file], { encoding: "utf8" });
  expect(JSON.parse(inFile)).toEqual(before);
  const sheet = execFileSync("unzip", ["-p", file, "xl/worksheets/sheet2.xml"], {
    encoding: "utf8",
  });
  expect(sheet).toContain(`ref="D1:P90">_xldudf_CUSTOMERSEGMENTS(${LIST})</`);

  const again = await workplace.open(`workbook=${SAVED}`, undefined, (context) =>
    context.route(`**${SAVED}`, (route) => route.fulfill({ body })).then(() => undefined)
  );
  try {
    const formulas = [...sheet.matchAll(/<f[^>]*>[^<]*_xldudf_/g)].length;
    expect(formulas).toBe(9);
    await again.waitForFunction(
      (count) => (window.standin.traffic?.questions ?? 0) >= count,
      formulas,
      { polling: 100 }
    );
    await again.waitForFunction(
      (wanted) => JSON.stringify(window.standin.values("About", "D1:P90")) === wanted,
      JSON.stringify(before),
      { polling: 100 }
    );
    await again.waitForFunction(() =>
      /^[ABC-]$/.test(String(window.standin.values("About", "AB89")[0]?.[0]))
    );
  } finally {
    await again.context().close();
  }
});

test("an error has its sentence beside it, and an unknown customer is #N/A", async () => {
  await typeInto(page, "About!A151", "=CUSTOMERSEGMENTS(Sales!C2:C9,Sales!D2:D9,Sales!H2:H9)");
  await holds("A151", "^#VALUE!$");
  const help = page.getByRole("note");
  await page.evaluate(() => window.standin.select("About!A151"));
  await help.getByText(/^Row 1 of dates is not a date: “.+”\. 8 such cells in all\.$/).waitFor();
  await typeInto(page, "About!A153", `=WHYSEGMENT("Nobody",${LIST})`);
  await holds("A153", "^#N/A$");
  await page.evaluate(() => window.standin.select("About!A153"));
  await help.getByText("The list has no customer “Nobody”.").waitFor();
});

test("while a formula is typed, its arguments are named", async () => {
  await page.evaluate(() => window.standin.select("About!A155"));
  await page.locator('[data-u-comp="editor"]').first().focus();
  await page.keyboard.type("=CUSTOMERSEGMENTS(A1,");
  const help = page.getByRole("note");
  await help.getByText("CUSTOMERSEGMENTS(customers, dates, amounts, [options])").waitFor();
  await help.getByText("dates: Their dates, in the same rows.").waitFor();
  await page.screenshot({ path: "artifacts/functions-hint.png" });
  await page.keyboard.press("Escape");
});

test("office.js tells a function that its call is cancelled once the cell asks for something else", async () => {
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
  // In place of the function: one that never answers.
  await pane.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    CustomFunctions.associate("NEXTORDER", ((dates: unknown[][], _amounts: unknown, call: CustomFunctions.CancelableInvocation) => {
      call.onCanceled = () => told.push(`no longer ${dates.length}`);
      return new Promise(() => undefined);
    }) as () => unknown);
  });
  await typeInto(page, "About!A161", "=NEXTORDER(Sales!B2:B4,Sales!H2:H4)");
  await holds("A161", "^#BUSY!$");
  await typeInto(page, "About!A161", "=NEXTORDER(Sales!B2:B6,Sales!H2:H6)");
  const told = (): unknown => Reflect.get(window, "told");
  await pane.waitForFunction(() => String(Reflect.get(window, "told")) === "no longer 3");
  await typeInto(page, "About!A161", "done");
  await pane.waitForFunction(() => String(Reflect.get(window, "told")) === "no longer 3,no longer 5");
  expect(await pane.evaluate(told)).toEqual(["no longer 3", "no longer 5"]);
}); // prettier-ignore
