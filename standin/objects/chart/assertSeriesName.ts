import { ExcelError } from "../../protocol/excelError";

/** "The name's length should not be greater than 255 characters." */
export function assertSeriesName(name: string): void {
  if (name.length > 255) throw new ExcelError("InvalidArgument");
}
