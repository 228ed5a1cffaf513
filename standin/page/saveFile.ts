/** Hands a workbook to the browser's downloads. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const type = name.endsWith(".xlsm")
    ? "application/vnd.ms-excel.sheet.macroEnabled.12"
    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
