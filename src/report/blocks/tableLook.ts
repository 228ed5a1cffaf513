import { palette } from "./palette";
import type { Table } from "./report";

/** How our tables with a header of two lines look. */
export const TABLE_LOOK = {
  style: "TableStyleLight1",
  headerStyle: {
    bold: true,
    fill: palette.heading,
    color: palette.headingText,
    vertical: "Center",
    wrap: true,
  },
} as const satisfies Pick<Table, "style" | "headerStyle">;
