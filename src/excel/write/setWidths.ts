import { type Budget, CALL_BYTES } from "./budget";
import { columnWidth } from "../../report/onSheet/columnWidth";

/** @param widths in characters, from column A on */
export async function setWidths(
  budget: Budget,
  sheet: Excel.Worksheet,
  widths: readonly number[]
): Promise<void> {
  await budget.room(CALL_BYTES * widths.length);
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth(characters);
  });
}
