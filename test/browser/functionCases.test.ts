/**
 * Every formula of test/cases/functions in a cell of the stand-in's page, asked and answered by Microsoft's unmodified office.js with the built bundle: one
 * workbook with a sheet for each, which is opened, calculated and looked at.
 */
import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import translated from "../../src/functions/functions.strings.json";
import { openStandin } from "../../standin/headless";
import type { TestDoor } from "../../standin/page/testDoor";
import { columnName } from "../../xlsx/model/address";
import type { Value } from "../cases/case";
import { CLASS_CASES } from "../cases/functions/classes";
import { FORMULA_CELL, type FunctionCase } from "../cases/functions/functionCase";
import { LIST_CASES } from "../cases/functions/ofLists";
import { modelOf } from "../cases/modelOf";
import { openWorkplace, type Workplace } from "./workplace";

declare const window: { readonly standin: TestDoor };

const CASES: readonly FunctionCase[] = [...CLASS_CASES, ...LIST_CASES];
const ADDRESS = "/standin/workbook/functions.xlsx";

let workplace: Workplace;
let page: Page;
beforeAll(async () => {
  workplace = await openWorkplace();
  const body = await workbookOf(CASES);
  page = await workplace.open(`workbook=${ADDRESS}`, undefined, (context) =>
    context.route(`**${ADDRESS}`, (route) => route.fulfill({ body })).then(() => undefined)
  );
  await page.getByRole("button", { name: "Segment customers" }).waitFor();
});
afterAll(() => workplace.close());

test.each(CASES.map((one, i) => [one.title, one, `Case ${i + 1}`] as const))(
  "%s",
  async (_, { gives }, sheet) => {
    if ("error" in gives) {
      await shows(sheet, [[gives.error]]);
      await page.evaluate((at) => window.standin.select(at), `${sheet}!${FORMULA_CELL.address}`);
      await page.getByRole("note").getByText(gives.says, { exact: true }).waitFor();
    } else await shows(sheet, [...gives, gives[0]!.map(() => "")]);
  }
);

/** Once all functions have answered, also those inside of others. */
async function shows(sheet: string, rows: readonly (readonly Value[])[]): Promise<void> {
  const corner = `${columnName(FORMULA_CELL.column + rows[0]!.length - 1)}${rows.length}`;
  const area = `${FORMULA_CELL.address}:${corner}`;
  const read = (): Promise<unknown[][]> =>
    page.evaluate(([name, at]) => window.standin.values(name, at), [sheet, area] as const);
  for (let waited = 0; waited < LONGEST_WAIT; waited += PAUSE) {
    if (isDeepStrictEqual(await read(), rows)) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  expect(await read()).toEqual(rows);
}

/** Milliseconds. */
const PAUSE = 50;
const LONGEST_WAIT = 10_000;

/** Saved without any result: no add-in has computed one. */
async function workbookOf(cases: readonly FunctionCase[]): Promise<Buffer> {
  const model = modelOf({
    sheets: cases.map(({ cells, formula }, i) => ({
      name: `Case ${i + 1}`,
      rows: cells.map((row) => row.map((cell) => (isFormula(cell) ? "" : cell))),
      formulas: [
        { row: FORMULA_CELL.row, column: FORMULA_CELL.column, formula },
        ...cells.flatMap((row, r) =>
          row.flatMap((cell, column) =>
            isFormula(cell) ? [{ row: r, column, formula: cell }] : []
          )
        ),
      ],
    })),
  });
  // As Excel saves the add-in's functions.
  const addinFunctions = Object.keys(translated["th-TH"]);
  const standin = await openStandin({ model: { ...model, addinFunctions } });
  try {
    return Buffer.from(await standin.save());
  } finally {
    standin.dispose();
  }
}

function isFormula(cell: Value): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
