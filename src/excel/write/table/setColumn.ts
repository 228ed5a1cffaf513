import type { TableColumn } from "../../../report/blocks/report";
import { SHEET_ROWS } from "../../limits";
import type { OfferedNames } from "./offeredNames";
import { type Budget, CALL_BYTES } from "../budget";

/** What can be picked in cells of a typed column: offered, not forced. */
export async function setChoices(
  budget: Budget,
  range: Excel.Range,
  { choices, offers }: Pick<TableColumn, "choices" | "offers">,
  offered: OfferedNames = () => undefined
): Promise<void> {
  const source = offers === undefined ? choices?.join(",") : offered(offers);
  if (source === undefined) return;
  await budget.room(CALL_BYTES * 4);
  // A rule that somebody made there would not let ours in.
  range.dataValidation.clear();
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = {
    showAlert: false,
    style: "Information",
    title: "",
    message: "",
  };
}

/** Bars in a column of the sheet, from a row on to its end: as other rules, they stay where they are when rows are sorted. */
export async function setBar(
  budget: Budget,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  { bar }: Pick<TableColumn, "bar">
): Promise<void> {
  if (bar === undefined) return;
  await budget.room(CALL_BYTES * 6);
  const { dataBar } = sheet
    .getRangeByIndexes(row, column, SHEET_ROWS - row, 1)
    .conditionalFormats.add("DataBar");
  dataBar.positiveFormat.fillColor = bar;
  dataBar.positiveFormat.gradientFill = false;
  // Automatic bounds differ from one Excel to another.
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "HighestValue" };
}
