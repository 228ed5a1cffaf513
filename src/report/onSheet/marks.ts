import type { SheetKind } from "../blocks/report";

/** Custom property of a sheet of ours (ExcelApi 1.12): it stays when the user renames or moves the sheet. */
export const SHEET_MARK = "KeyCustomers";
/** Settings of the workbook: those of the last run, and the address of its list. */
export const KEPT_SETTINGS = "KeyCustomers.settings";
export const KEPT_SOURCE = "KeyCustomers.source";
/** Where runs draw on a sheet: above its table or below it; on a sheet without a table all is "head". */
export type AreaPlace = "head" | "foot";
/** How hidden names over these areas begin. */
export const DRAWN_NAMES = {
  head: "_KeyCustomersHead",
  foot: "_KeyCustomersFoot",
} as const satisfies { readonly [place in AreaPlace]: string };

/** Of the hidden name over an area that runs draw anew. */
export function drawnName(place: AreaPlace, kind: SheetKind): string {
  return `${DRAWN_NAMES[place]}_${kind}`;
}
