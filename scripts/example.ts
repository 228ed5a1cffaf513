/**
 * Makes the example workbook of README and demo: `npm run example`.
 * Northwind's order lines (Microsoft, MIT), one sheet of sales and one that says where they come from.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseCsv } from "hucre/csv";
import { writeXlsx } from "hucre/xlsx";
import { dayOfIso } from "../src/engine/calendar/isoDay";

/** Northwind's table Employees; its order lines carry only the number. */
const MANAGERS: Readonly<Record<string, string>> = {
  "1": "Nancy Davolio",
  "2": "Andrew Fuller",
  "3": "Janet Leverling",
  "4": "Margaret Peacock",
  "5": "Steven Buchanan",
  "6": "Michael Suyama",
  "7": "Robert King",
  "8": "Laura Callahan",
  "9": "Anne Dodsworth",
};

/** The published script was stored as UTF-8 read as Latin-1: "SpezialitÃ¤ten" is "Spezialitäten". */
const mended = (text: string): string => {
  const bytes = Buffer.from(text, "latin1");
  return /[Ã][\u0080-\u00bf]/.test(text) ? bytes.toString("utf8") : text;
};

const source = readFileSync("test/data/northwind/order_lines.csv", "utf8");
const [header = [], ...lines] = parseCsv(source) as string[][];
const at = (name: string): number => {
  const index = header.indexOf(name);
  if (index < 0) throw new Error(`order_lines.csv has no column ${name}`);
  return index;
};
const columns = {
  order: at("OrderID"),
  day: at("OrderDate"),
  customer: at("CompanyName"),
  country: at("Country"),
  employee: at("EmployeeID"),
  product: at("ProductID"),
  quantity: at("Quantity"),
  amount: at("Amount"),
};

const rows = lines
  .filter((line) => line.length === header.length)
  .map((line) => [
    Number(line[columns.order]),
    dayOfIso(String(line[columns.day])),
    mended(String(line[columns.customer])),
    mended(String(line[columns.country])),
    MANAGERS[String(line[columns.employee])] ?? "",
    `Product ${line[columns.product]}`,
    Number(line[columns.quantity]),
    Number(line[columns.amount]),
  ]);

const file = await writeXlsx({
  sheets: [
    {
      name: "Sales",
      columns: [
        { header: "Order", width: 9 },
        { header: "Date", width: 12, numFmt: "yyyy-mm-dd" },
        { header: "Customer", width: 36 },
        { header: "Country", width: 13 },
        { header: "Manager", width: 19 },
        { header: "Product", width: 13 },
        { header: "Quantity", width: 10 },
        { header: "Amount", width: 12, numFmt: "#,##0.00" },
      ],
      rows: [
        ["Order", "Date", "Customer", "Country", "Manager", "Product", "Quantity", "Amount"],
        ...rows,
      ],
      freezePane: { rows: 1 },
    },
    {
      name: "About",
      columns: [{ width: 100 }],
      rows: [
        ["Northwind Traders: 2,155 order lines of a fictional company, July 1996 to May 1998."],
        [
          "Source: Microsoft, github.com/microsoft/sql-server-samples (instnwnd.sql). Licence: MIT, © Microsoft Corporation.",
        ],
        ["Amount = unit price × quantity × (1 − discount), rounded to cents."],
      ],
    },
  ],
});
writeFileSync("assets/examples/northwind-sales.xlsx", file);
console.log(
  `assets/examples/northwind-sales.xlsx: ${rows.length} order lines, ${file.length} bytes`
);
