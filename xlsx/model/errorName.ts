import type { CellValue } from "./cellValue";

const ERROR_NAMES = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];

/** Whether a value is one of Excel's errors. */
export function isErrorName(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && ERROR_NAMES.includes(value);
}
