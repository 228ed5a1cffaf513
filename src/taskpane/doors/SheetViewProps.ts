import type { ReportInput } from "../../report/reportInput";

/** A view of what a sheet says is made of what the sheet is made of: the numbers are the same. */
export interface SheetViewProps {
  readonly told: ReportInput;
}
