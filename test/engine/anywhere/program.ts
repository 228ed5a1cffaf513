/** What the engine makes of two lists, and where this process believes to be: JSON on standard output. */
import { review } from "../../../src/engine/review/review";
import { classify } from "../../../src/engine/classify";
import { prepare } from "../../../src/engine/prepare";
import { createEncoder } from "../../../src/engine/sales/encoding/createEncoder";
import { recogniseLayout } from "../../../src/engine/sales/layout/recogniseLayout";
import type { Cell, Sales } from "../../../src/engine/sales/sales";
import { readSettings } from "../../../src/engine/settings/readSettings";
import { northwind } from "../fixtures";

/** Days around changes of the clock, month and year ends; names that fold otherwise in Turkish; dates and numbers as texts. */
const GRID: Cell[][] = [
  ["Клієнт", "Дата", "Сума"],
  ["ISPARTA Halı", "31.03.2019", "1 234,50"],
  ["Isparta halı", "30.12.2011", "10,5"],
  ["isparta HALI", "29 лютого 2020", 7],
  ["İstanbul Gıda", "2018-11-04", "1.234"],
  ["istanbul gıda", "27 ต.ค. 2562", "๕๐๐"],
  ["Ähren", "25/12/2019", 3.1],
  ["Zebra", "1 января 2012", -2],
  ["zebra", 43_831, "(5,00)"],
];

function read(grid: Cell[][]): Sales | object {
  const rowCount = grid.length;
  const layout = recogniseLayout({
    values: grid,
    numberFormats: grid.map((row) => row.map(() => "General")),
    rowCount,
    columnCount: 3,
    merges: [],
    isTable: false,
    date1904: false,
    todayDay: 46_350,
  });
  if (!("needed" in layout)) return layout;
  const encoder = createEncoder(layout, { rowCount, todayDay: 46_350, merges: [] });
  const rows = grid.slice(layout.dataRow);
  encoder.add({
    firstRow: layout.dataRow,
    values: rows.map((row) => layout.needed.map((column) => row[column] ?? "")),
  });
  return encoder.finish();
}

const { sales } = northwind();
const results = [{}, { period: "week", xyz: { method: "cv" } }, { asOf: "1997-10-26" }].map(
  (given) => {
    const settings = readSettings({ value: "revenue", ...given });
    const prepared = prepare(sales, settings);
    const analysis = classify(prepared, settings);
    return { analysis, losses: review(prepared, analysis).losses };
  }
);

const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
const clock = new Date(0).toString().slice(16, 33);
console.log(JSON.stringify({ where: { timeZone, locale, clock }, read: read(GRID), results }));
