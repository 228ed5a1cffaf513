/** This Excel takes a whole run back with one Ctrl+Z (ExcelApi 1.20); elsewhere only "Remove" does the same work. */
export function hasOneUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}
