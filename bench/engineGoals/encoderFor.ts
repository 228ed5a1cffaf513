/** The product's own encoder, with all its checks of a list. */
import { createEncoder } from "../../src/engine/sales/encoding/createEncoder";
import { type Encoder } from "../../src/engine/sales/encoding/encoder";
import type { SalesLinesLayout } from "../../src/engine/sales/layout/layout";

const column = (index: number, header: string) =>
  ({ column: index, header, reason: "header", alternatives: [] }) as const;

/** Three columns without a header: what recogniseLayout says of the seeded rows. */
const LAYOUT: SalesLinesLayout = {
  shape: "lines",
  headerRows: [],
  dataRow: 0,
  headers: [],
  columns: {
    customer: column(0, "Customer"),
    date: column(1, "Date"),
    amount: column(2, "Amount"),
  },
  statuses: [],
  dimensions: [],
  needed: [0, 1, 2],
  issues: [],
  amountFrom: "column",
  thaiDates: false,
  date1904: false,
};

/** 2026-11-24: after the last day of the rows. */
const TODAY = 46350;

export function encoderFor(rowCount: number): Encoder {
  return createEncoder(LAYOUT, { rowCount, todayDay: TODAY });
}
