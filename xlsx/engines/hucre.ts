/** The one door to hucre (ESM only): tests map this file to its bundle. */
export { readXlsx, resolveThemeColor, writeXlsx } from "hucre/xlsx";
export { parseCsv, detectDelimiter } from "hucre/csv";
export { dateToSerial } from "hucre";
export type {
  Cell as FileCell,
  CellStyle as FileStyle,
  CellValue as FileValue,
  Color as FileColor,
  ColumnDef as FileColumn,
  ConditionalRule as FileRule,
  RowDef as FileRow,
  Sheet as FileSheet,
  TableDefinition as FileTable,
  Workbook as FileBook,
  WriteSheet,
} from "hucre";
