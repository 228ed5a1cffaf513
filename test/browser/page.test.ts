import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { typeInto } from "./typeInto";
import { openWorkplace, type Workplace } from "./workplace";
import type { TestDoor } from "../../standin/page/testDoor";

/**
 * The stand-in's page with a small add-in of its own (test/browser/addin): grid, ribbon, pane and Microsoft's unmodified
 * office.js in Chromium. Authority: what Excel on the web does, as its add-in documentation describes it.
 */
declare const window: { readonly standin: TestDoor };

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace(path.join(__dirname, "addin"));
});
afterAll(() => workplace.close());

const paneOf = (page: Page): FrameLocator => page.frameLocator(".pane iframe");
const started = async (page: Page): Promise<string> => {
  const state = paneOf(page).locator("#state");
  await state.filter({ hasText: "Excel" }).waitFor();
  return (await state.textContent()) ?? "";
};
const values = (page: Page, sheet: string, address: string): Promise<unknown[][]> =>
  page.evaluate(([name, area]) => window.standin.values(name, area), [sheet, address] as const);
const select = (page: Page, address: string): Promise<void> =>
  page.evaluate((text) => window.standin.select(text), address);
const editor = (page: Page): Locator => page.locator('[data-u-comp="editor"]').first();
const holds = async (
  page: Page,
  sheet: string,
  address: string,
  expected: unknown[][]
): Promise<void> => {
  await page.waitForFunction(
    ([name, area, wanted]) => JSON.stringify(window.standin.values(name, area)) === wanted,
    [sheet, address, JSON.stringify(expected)] as const,
    // Not by frames: a page that nobody looks at may draw none.
    { polling: 100 }
  );
};

describe("a workbook and an add-in", () => {
  let page: Page;
  beforeAll(async () => {
    page = await workplace.open();
    await started(page);
  });
  afterAll(() => page.context().close());

  test("the workbook of the address is open", async () => {
    expect(await page.title()).toBe("northwind-sales.xlsx");
    expect(await page.evaluate(() => window.standin.sheetNames())).toEqual(["Sales", "About"]);
    expect(await values(page, "Sales", "A1:H2")).toEqual([
      ["Order", "Date", "Customer", "Country", "Manager", "Product", "Quantity", "Amount"],
      [
        10248,
        35250,
        "Vins et alcools Chevalier",
        "France",
        "Steven Buchanan",
        "Product 11",
        12,
        168,
      ],
    ]);
  });

  test("Office is ready in the pane, and knows host, platform, language and requirement set", async () => {
    expect(await started(page)).toBe("Excel OfficeOnline en-US 1.20");
  });

  test("the ribbon has the manifest's buttons beside Open and Save", async () => {
    const labels = await page.locator(".ribbon-button > span:not(.tip)").allTextContents();
    expect(labels).toEqual([
      "Open…",
      "Save as .xlsx",
      "Write greeting",
      "Open pane",
      "No such action",
    ]);
    expect(await page.locator(".message").count()).toBe(0);
  });

  test("a button runs its function, which writes into the workbook through office.js", async () => {
    await select(page, "About!A10");
    await page.getByRole("button", { name: "Write greeting" }).click();
    await holds(page, "About", "A10", [["Hello, en-US"]]);
  });

  test("the add-in hears of selections and of changes", async () => {
    const pane = paneOf(page);
    await select(page, "About!B12");
    await pane.locator("#selected", { hasText: "B12" }).waitFor();
    await typeInto(page, "About!B12", "typed");
    await pane.locator("#changed", { hasText: "B12 RangeEdited" }).waitFor();
  });

  test("a custom function is computed by the add-in and spills", async () => {
    await typeInto(page, "About!D1", "=TIMESTABLE(2,3)");
    await holds(page, "About", "D1:F2", [
      [1, 2, 3],
      [2, 4, 6],
    ]);
  });

  test("a custom function gets a range as rows of cells, and answers an error where it throws one", async () => {
    await typeInto(page, "About!D5", "=TOTAL.OF(Sales!G2:G4)");
    await holds(page, "About", "D5", [[12 + 10 + 5]]);
    await typeInto(page, "About!D6", "=TOTAL.OF(Sales!C2:C4)");
    await holds(page, "About", "D6", [["#VALUE!"]]);
  });

  test("a button whose action the add-in does not have is told in a message", async () => {
    await page.getByRole("button", { name: "No such action" }).click();
    await page.locator(".message", { hasText: "the add-in has no action of that name" }).waitFor();
  });

  test("a closed pane goes on working, and a button brings it back", async () => {
    await page.getByRole("button", { name: "Close the pane" }).click();
    expect(await page.locator(".pane").isVisible()).toBe(false);
    await select(page, "About!C20");
    await paneOf(page).locator("#selected", { hasText: "C20" }).waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Open pane" }).click();
    await page.locator(".pane").waitFor({ state: "visible" });
  });

  test("the status line counts what went between add-in and workbook", async () => {
    const traffic = await page.evaluate(() => ({ ...window.standin.traffic }));
    expect(traffic.batches).toBeGreaterThan(1);
    expect(await page.locator(".traffic").textContent()).toContain(`${traffic.batches} batches`);
  });

  test("a language chosen on the page reaches ribbon and pane, and the workbook stays as it is", async () => {
    await page.getByLabel("Language").selectOption("uk-UA");
    await paneOf(page).locator("#state", { hasText: "uk-UA" }).waitFor();
    await page.getByRole("button", { name: "Написати привітання" }).waitFor();
    expect(await values(page, "About", "A10")).toEqual([["Hello, en-US"]]);
  });

  test("nothing was asked of the outside", () => expect(workplace.outside).toEqual([]));
});

test("undo takes back what was typed and what the add-in wrote, in their order", async () => {
  const page = await workplace.open();
  await started(page);
  const undo = page.getByRole("button", { name: "Undo" });
  expect(await undo.isDisabled()).toBe(true);
  await typeInto(page, "About!A9", "typed before");
  await select(page, "About!A10");
  await page.getByRole("button", { name: "Write greeting" }).click();
  await holds(page, "About", "A10", [["Hello, en-US"]]);
  await typeInto(page, "About!A11", "typed after");
  await holds(page, "About", "A9:A11", [["typed before"], ["Hello, en-US"], ["typed after"]]);
  await undo.click();
  await holds(page, "About", "A9:A11", [["typed before"], ["Hello, en-US"], [""]]);
  await editor(page).focus();
  await page.keyboard.press("Control+z");
  await holds(page, "About", "A9:A11", [["typed before"], [""], [""]]);
  await undo.click();
  await holds(page, "About", "A9:A11", [[""], [""], [""]]);
  await page.waitForFunction(() => document.querySelector<HTMLButtonElement>(".undo")?.disabled);
  await page.context().close();
});

test("a saved workbook, read by openpyxl and opened again, holds what was in it", async () => {
  const page = await workplace.open();
  await started(page);
  await typeInto(page, "About!A10", "สวัสดี");
  await holds(page, "About", "A10", [["สวัสดี"]]);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  const file = path.join(mkdtempSync(path.join(tmpdir(), "standin-")), "saved.xlsx");
  await (await saved).saveAs(file);

  const script =
    "import sys, json, openpyxl\nb = openpyxl.load_workbook(sys.argv[1])\n" +
    "print(json.dumps([b.sheetnames, b['Sales'].max_row, b['Sales']['H2'].value, str(b['Sales']['B2'].value), b['About']['A10'].value]))";
  const read = JSON.parse(
    execFileSync("/usr/bin/python3", ["-c", script, file], { encoding: "utf8" })
  ) as unknown;
  expect(read).toEqual([["Sales", "About"], 2156, 168, "1996-07-04 00:00:00", "สวัสดี"]);

  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  await (await chooser).setFiles(file);
  await page.waitForFunction(() => document.title === "saved.xlsx");
  await holds(page, "About", "A10", [["สวัสดี"]]);
  expect((await values(page, "Sales", "A2156:C2156"))[0]?.[0]).toBe(11077);
  expect(await started(page)).toContain("Excel");
  await page.context().close();
});

test("a list in a .csv file opens as a sheet", async () => {
  const page = await workplace.open();
  await started(page);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "standin-")), "list.csv");
  writeFileSync(file, "Customer,Date,Amount\nAlfa,2024-01-31,12.5\n");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  await (await chooser).setFiles(file);
  await page.waitForFunction(() => document.title === "list.xlsx");
  expect(await values(page, "list", "A2:C2")).toEqual([["Alfa", 45322, 12.5]]);
  await page.context().close();
});

test("an older Excel is played: the add-in sees its requirement set, and is not shown where the manifest asks for more", async () => {
  const older = await workplace.open("api=1.13");
  expect(await started(older)).toBe("Excel OfficeOnline en-US 1.13");
  await older.context().close();
  const tooOld = await workplace.open("api=1.9");
  await tooOld.locator(".message", { hasText: "asks for ExcelApi 1.13" }).waitFor();
  expect(await tooOld.locator(".pane").isVisible()).toBe(false);
  await tooOld.context().close();
});

test("a broken manifest is told in a message; the workbook opens all the same", async () => {
  const page = await workplace.open("", undefined, async (context) => {
    await context.route("**/manifest.xml", async (route) => {
      const xml = await (await route.fetch()).text();
      await route.fulfill({ body: xml.replace('resid="Write.Label"', 'resid="Gone"') });
    });
  });
  await page
    .locator(".message", { hasText: 'the resid "Gone" is not among the ShortStrings' })
    .waitFor();
  expect(await page.evaluate(() => window.standin.sheetNames())).toEqual(["Sales", "About"]);
  await page.context().close();
});

test("dark: the page, and the pane by prefers-color-scheme", async () => {
  const page = await workplace.open("theme=dark");
  await started(page);
  const dark = (): Promise<boolean> =>
    paneOf(page)
      .locator("body")
      .evaluate(
        (body) =>
          body.ownerDocument.defaultView?.matchMedia("(prefers-color-scheme: dark)").matches ??
          false
      );
  expect(await dark()).toBe(true);
  await page.getByRole("button", { name: "Light" }).click();
  expect(await dark()).toBe(false);
  await page.context().close();
});
