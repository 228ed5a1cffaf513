import { ExcelError } from "../protocol/excelError";

export function missing(): never {
  throw new ExcelError("ItemNotFound");
}
