/** An error is its name: "#N/A", "#VALUE!", "#SPILL!"... */
export type CellValue = string | number | boolean;
