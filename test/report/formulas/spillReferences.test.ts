import { spillReferences } from "../../../src/report/formulas/spillReferences";

test.each([
  ["=FILTER(A3#,B1>2)", [[undefined, "A3"]]],
  ["=$a$3#+Sales!B2#", [[undefined, "A3"], ["Sales", "B2"]]], // prettier-ignore
  ["='It''s \"mine\"'!AB12#", [['It\'s "mine"', "AB12"]]],
  ["=SUM(_xlfn.ANCHORARRAY(Mine!A3))", [["Mine", "A3"]]],
  ['="A3#"&Sales[Q1]', []],
  ["=SUM(Sales[[#All],[Sum]],A3:B9)", []],
  ["=#REF!+IFERROR(A1,#N/A)", []],
])("%s refers to the whole of %j", (formula, expected) => {
  expect(spillReferences(formula).map(({ sheet, cell }) => [sheet, cell])).toEqual(expected);
});
