/** The product's own way: the encoder that reads lists, with all its checks, then analyse. */
import { analyse } from "../../../src/engine/analyse";
import type { Analysis } from "../../../src/engine/analysis";
import { createEncoder, type Encoder } from "../../../src/engine/sales/createEncoder";
import type { SalesLinesLayout } from "../../../src/engine/sales/layout";
import type { Cell } from "../../../src/engine/sales/sales";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings";

const column = (index: number, header: string) =>
  ({ column: index, header, reason: "header", alternatives: [] }) as const;

/** Three columns without a header: what recogniseLayout says of the seeded rows. */
const LAYOUT: SalesLinesLayout = {
  shape: "lines",
  headerRows: [],
  dataRow: 0,
  columns: {
    customer: column(0, "Customer"),
    date: column(1, "Date"),
    amount: column(2, "Amount"),
  },
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

const CHUNK = 16_384;

export function product(rows: readonly (readonly Cell[])[]): Analysis {
  const encoder = encoderFor(rows.length);
  for (let firstRow = 0; firstRow < rows.length; firstRow += CHUNK)
    encoder.add({ firstRow, values: rows.slice(firstRow, firstRow + CHUNK) });
  return analyse(encoder.finish().sales, DEFAULT_SETTINGS);
}
