import type { Style } from "../blocks/report";

/** Formats of the columns below the table. */
export const TEXT: Style = { align: "Left" };
/** Of a text that stands among numbers. */
export const COUNTS: Style = { align: "Right" };
export const WHOLE: Style = { numberFormat: "#,##0" };
export const PART: Style = { numberFormat: "0.0%" };
export const CHANGE: Style = { numberFormat: "+0%;-0%;0%" };
export const YEARS: Style = { numberFormat: "0.0" };
