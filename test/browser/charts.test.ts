import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { openWorkplace, type Workplace } from "./workplace";
import type { TestDoor } from "../../standin/page/testDoor";

/** Charts over the grid, lists of choices and rules in it, as an add-in makes them through office.js. */
declare const window: { readonly standin: TestDoor };

let workplace: Workplace;
let page: Page;
let addin: Frame;
beforeAll(async () => {
  workplace = await openWorkplace(path.join(__dirname, "addin"));
  page = await workplace.open();
  await page.frameLocator(".pane iframe").locator("#state").filter({ hasText: "Excel" }).waitFor();
  addin = page.frames().find((frame) => frame !== page.mainFrame())!;
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Drawn");
      sheet.getRange("A1:C4").values = [
        ["Month", "Won", "Lost"],
        ["January", 5, 2],
        ["February", 3, 4],
        ["March", 7, 1],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.title.text = "Customers won and lost";
      chart.setPosition("E3", "H12");
      chart.series.getItemAt(0).format.fill.setSolidColor("#FF0000");
      sheet.getRange("A6").dataValidation.rule = {
        list: { inCellDropDown: true, source: "Price,Service" },
      };
      sheet.activate();
      await context.sync();
    })
  );
});
afterAll(() => workplace.close());

test("a chart stands over its cells, says its title, and shows its colours", async () => {
  const chart = page.getByRole("img", { name: "Customers won and lost" });
  await chart.waitFor();
  const grid = (await page.locator("canvas[id*=sheet-main-canvas]").boundingBox())!;
  const box = (await chart.boundingBox())!;
  // Four columns of 64 pixels and two rows of 20, beside headers of 46 and 20; E to H is four wide, 3 to 12 ten high.
  expect(box.x - grid.x).toBeCloseTo(46 + 4 * 64, 0);
  expect(box.y - grid.y).toBeCloseTo(20 + 2 * 20, 0);
  expect([Math.round(box.width), Math.round(box.height)]).toEqual([256, 200]);
  const red = await chart.locator("canvas").evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement)
      .getContext("2d")!
      .getImageData(0, 0, width, height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 255 && data[at + 1] === 0 && data[at + 3] === 255) count += 1;
    return count;
  });
  expect(red).toBeGreaterThan(500);
});

test("the grid scrolls under the mouse on a chart, which goes with its cells", async () => {
  const chart = page.getByRole("img", { name: "Customers won and lost" });
  const before = (await chart.boundingBox())!;
  await page.mouse.move(before.x + 50, before.y + 150);
  await page.mouse.wheel(0, 100);
  await page.waitForFunction(
    (top) => document.querySelector(".charts figure")!.getBoundingClientRect().top === top,
    before.y - 100,
    { polling: 100 }
  );
  await page.mouse.wheel(0, -100);
});

test("a choice of the list in a cell is typed by two clicks", async () => {
  await page.evaluate(() => window.standin.select("Drawn!A6"));
  const grid = (await page.locator("canvas[id*=sheet-main-canvas]").boundingBox())!;
  // The arrow at the right end of A6.
  await page.mouse.click(grid.x + 46 + 64 - 8, grid.y + 20 + 5 * 20 + 10);
  await page.getByText("Service", { exact: true }).click();
  await page.waitForFunction(
    () => window.standin.values("Drawn", "A6")[0]![0] === "Service",
    null,
    {
      polling: 100,
    }
  );
});

test("undo takes a chart away, and so does another sheet in front", async () => {
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Drawn");
      sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns").title.text = "Only won";
      await context.sync();
    })
  );
  await page.getByRole("img", { name: "Only won" }).waitFor();
  await page.evaluate(() => window.standin.undo());
  await page.getByRole("img", { name: "Only won" }).waitFor({ state: "detached" });
  await page.evaluate(() => window.standin.select(`${window.standin.sheetNames()[0]!}!A1`));
  await page.getByRole("img", { name: "Customers won and lost" }).waitFor({ state: "detached" });
});

test("a rule by formula colours the rows that come into view, each by its own cells, and follows them", async () => {
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Rules");
      const range = sheet.getRange("A1:B600");
      range.values = Array.from({ length: 600 }, (_, row) => [row + 1, "x"]);
      const rule = range.conditionalFormats.add("Custom").custom;
      rule.rule.formula = "=$A1>590";
      rule.format.fill.color = "#FF0000";
      sheet.activate();
      await context.sync();
    })
  );
  /** Of cells of 64 x 20 pixels, without the lines around them. */
  const redCells = (): number => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas[id*=sheet-main-canvas]")!;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 0) count += 1;
    return Math.round(count / (63 * 19));
  };
  const shows = async (cells: number): Promise<void> => {
    await page.waitForFunction(`(${redCells})() === ${cells}`, null, { polling: 100 });
  };
  await page.waitForTimeout(500);
  await shows(0);

  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 580 * 20);
  await shows(20);
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Rules").getRange("A595:A597").values = [[0], [0], [0]];
      await context.sync();
    })
  );
  await shows(14);
  await page.mouse.wheel(0, -580 * 20);
  await shows(0);
});
