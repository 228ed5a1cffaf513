/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { ExcelProblem } from "../../src/excel/excelProblem";
import { createWords } from "../../src/taskpane/look/createWords";
import { installHost } from "./host";
import { openResult } from "./openPane";
import { resultOf } from "./resultOf";

/** Formulas in cells, as the pane inserts them. What Excel does of it: test/excel/insertFormula.test.ts. */
beforeEach(installHost);

const CUSTOMERS = "=CUSTOMERSEGMENTS(Sales!$A$4:$A$27,Sales!$B$4:$B$27,Sales!$C$4:$C$27)";
const LOST = "=LOSTCUSTOMERS(Sales!$A$4:$A$27,Sales!$B$4:$B$27,Sales!$C$4:$C$27)";

async function openFormulas(result = resultOf()) {
  const pane = await openResult("en-US", result);
  await pane.click("Formulas in cells");
  return pane;
}

test("what will be inserted is seen before; the click, and nothing else, inserts it and says where it stands", async () => {
  const { click, excel, user } = await openFormulas();
  expect(await screen.findByText(CUSTOMERS)).toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: /^LOSTCUSTOMERS/ }));
  expect(screen.getByText(LOST)).toBeInTheDocument();
  expect(excel.inserted).toEqual([]);
  await click("Insert into the selected cell");
  expect(excel.inserted.map(({ formula }) => formula)).toEqual([LOST]);
  expect(screen.getByText("Inserted into Sales!F2; the result fills Sales!F2:R6.")).toHaveAttribute(
    "role",
    "status"
  );
});

test("what only the written sheets tell the size of is not inserted before", async () => {
  const { user } = await openFormulas();
  const insert = (): HTMLElement => screen.getByRole("button", { name: "Insert into the selected cell" });
  expect(insert()).toBeEnabled();
  for (const name of [/^LOSSESBYPERIOD/, /^KEYACCOUNTS/]) {
    await user.click(screen.getByRole("radio", { name }));
    expect(insert()).toBeDisabled();
    expect(screen.getByText(createWords("en-US").pane.formulas.sizeUnknown)).toBeInTheDocument();
  }
}); // prettier-ignore

test("why it was not inserted is told with the way out, and it can be tried again", async () => {
  const { click, excel } = await openFormulas();
  excel.refusal = new ExcelProblem({
    code: "noRoom",
    facts: { cells: "Sales!F2:R6", taken: "Sales!G4" },
  });
  await click("Insert into the selected cell");
  expect(
    screen.getByText(/^The formula fills Sales!F2:R6, and something is in the way/)
  ).toBeInTheDocument();
  excel.refusal = undefined;
  await click("Insert into the selected cell");
  expect(screen.queryByText(/in the way/)).toBeNull();
  expect(excel.inserted).toHaveLength(1);
});

test("a list that no formula can take: a sentence, and nothing to press", async () => {
  const result = resultOf();
  await openFormulas({ ...result, source: { ...result.source, listCount: 3 } });
  expect(
    screen.getByText("A formula takes one list; this result combines 3 lists.")
  ).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Insert into the selected cell" })).toBeNull();
});

test("a list that is gone: why, and nothing to press", async () => {
  const pane = await openResult();
  pane.excel.refusal = new ExcelProblem({
    code: "sourceNotFound",
    facts: { address: "Sales!A1:C62" },
  });
  await pane.click("Formulas in cells");
  expect(await screen.findByText(/There is no range Sales!A1:C62/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Insert into the selected cell" })).toBeNull();
});

test("what may differ from the sheets is said", async () => {
  const result = resultOf();
  const facts = { ...result.source.facts, hiddenOut: 4, cancelledOut: 2 };
  await openFormulas({ ...result, source: { ...result.source, facts } });
  const { pane, fill } = createWords("en-US");
  const { differs, gaps } = pane.formulas;
  expect(
    screen.getByText(fill(differs, { reasons: `${gaps.hidden}; ${gaps.cancelled}` }))
  ).toBeInTheDocument();
});

test("freezing says of each formula what became of it; a list that no formula can take does not matter", async () => {
  const result = resultOf();
  const { click, excel } = await openFormulas({
    ...result,
    source: { ...result.source, listCount: 3 },
  });
  const { pane, fill } = createWords("en-US");
  const { freeze } = pane.formulas;
  await click("In the selection");
  expect(excel.freezes.map(({ where }) => where)).toEqual(["selection"]);
  expect(excel.freezes[0]!.noteOf('=KEYACCOUNTS(A1,B1,C1,{"abc.a",0.7})', "Mine!A1:B2")).toBe(
    'Formula of Mine!A1:B2 before it was frozen:\n=KEYACCOUNTS(A1,B1,C1,{"abc.a",0.7})'
  );
  const done = fill(freeze.notes, { count: 1, cells: "Mine!G3:S7" });
  // Of notes no Excel promises that Ctrl+Z takes them back.
  expect(screen.getByText(`${done} ${freeze.undo}`)).toHaveAttribute("role", "status");
  excel.frozen = {
    ...excel.frozen,
    cells: [],
    formulas: 0,
    isOneUndo: false,
    left: ["A1", "B1", "C1", "D1", "E1", "F1"].map((cell) => ({ cell, why: "noResult" })),
  };
  await click("On the whole sheet");
  expect(
    screen.getByText(fill(freeze.left.noResult, { cells: "A1, B1, C1, D1, E1, …" }))
  ).toBeInTheDocument();
  excel.frozen = {
    ...excel.frozen,
    left: [
      { cell: "Mine!G3", why: "inUse", by: "Mine!U1" },
      { cell: "Mine!A3", why: "inUse", by: "Mine!U1" },
    ],
  };
  await click("On the whole sheet");
  expect(screen.getByText(/show an error: Mine!G3, Mine!A3; see Mine!U1\.$/)).toBeInTheDocument();
  excel.frozen = {
    ...excel.frozen,
    cells: ["Mine!G3:S7"],
    formulas: 1,
    left: [],
    failure: new ExcelProblem({ code: "tooBusy", facts: {} }),
  };
  await click("On the whole sheet");
  // Both what was frozen and why it went no further.
  expect(screen.getByText(done)).toHaveAttribute("role", "status");
  expect(screen.getByText(/^Excel is busy/)).toBeInTheDocument();
  const { failure: _failure, ...ended } = excel.frozen;
  excel.frozen = { ...ended, cells: [], formulas: 0 };
  await click("On the whole sheet");
  expect(screen.getByText(freeze.none)).toBeInTheDocument();
  excel.refusal = new ExcelProblem({ code: "sheetProtected", facts: { sheet: "Mine" } });
  await click("On the whole sheet");
  expect(screen.getByText(/^The sheet Mine is protected/)).toBeInTheDocument();
});
