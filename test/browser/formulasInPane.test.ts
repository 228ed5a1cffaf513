/**
 * The built add-in beside the example workbook: its pane inserts a formula, the formula computes in its cells, and the pane freezes it. What can be in the way
 * is tried in test/excel.
 */
import type { TestDoor } from "../../standin/page/testDoor";
import { openWorkplace, type Workplace } from "./workplace";

declare const window: { readonly standin: TestDoor };

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace.close());

test("a formula goes from the pane into a cell, gives its table there, and is frozen to the same values", async () => {
  const page = await workplace.open("", { width: 1366, height: 768 });
  const pane = page.frameLocator(".pane iframe");
  await page.getByRole("button", { name: "Segment customers" }).waitFor();
  await page.evaluate(() => window.standin.select("Sales!C5"));
  await page.getByRole("button", { name: "Segment customers" }).click();
  await pane.getByText(/^Written to \d/).waitFor();
  await pane.getByRole("button", { name: "Formulas in cells" }).click();
  await page.evaluate(() => window.standin.select("About!D1"));
  await pane.getByRole("button", { name: "Insert into the selected cell" }).click();
  // Northwind: 89 customers (test/data/northwind/customers.csv), and a header.
  await pane.getByText("Inserted into About!D1; the result fills About!D1:P90.").waitFor();
  await page.waitForFunction(
    () => window.standin.values("About", "D90")[0]?.[0] !== "",
    undefined,
    { polling: 100 }
  );
  const before = await page.evaluate(() => window.standin.values("About", "D1:P90"));
  expect(before[0]![0]).toBe("Customer");
  await pane.getByRole("button", { name: "On the whole sheet" }).click();
  const said = pane.getByText("1 formula frozen: About!D1:P90.");
  await said.waitFor();
  // In sight, above the footer, in a low window.
  const [line, footer] = [await said.boundingBox(), await pane.locator("footer").boundingBox()];
  expect(line!.y + line!.height).toBeLessThanOrEqual(footer!.y);
  expect(await page.evaluate(() => window.standin.values("About", "D1:P90"))).toEqual(before);
  await pane.getByRole("button", { name: "On the whole sheet" }).click();
  await pane.getByText("There are no formulas of this add-in there.").waitFor();
});
