/**
 * A result that was written into a file of its own without Excel, beside the same one written through office.js, in the eyes of openpyxl, which shares no
 * code with this project: what a reader sees is the same. LibreOffice prints both alike.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bothWays } from "../workbook/bothWays";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-alone-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCRIPT = `
import json, sys, warnings, openpyxl
warnings.simplefilter("ignore")
shown = openpyxl.load_workbook(sys.argv[1], data_only=True)
book = openpyxl.load_workbook(sys.argv[1])
def color(one):
    return one.rgb if one is not None and one.type == "rgb" else None
def value(one):
    return float("%.12g" % one) if isinstance(one, (int, float)) and not isinstance(one, bool) else (one or None)
def look(cell):
    font, fill, edge, place = cell.font, cell.fill, cell.border, cell.alignment
    return [cell.number_format, font.name, font.sz, font.b, font.i, color(font.color), color(fill.fgColor) if fill.fill_type else None,
        [[side.style, color(side.color)] if side is not None and side.style else None for side in (edge.left, edge.right, edge.top, edge.bottom)],
        place.horizontal, place.vertical or "bottom", bool(place.wrap_text), place.indent]
plain = look(openpyxl.Workbook().active["A1"])
def title(chart):
    return "".join(run.t for line in chart.title.tx.rich.p for run in line.r or [])
def told(sheet):
    values = shown[sheet.title]
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            one = [value(values[cell.coordinate].value), cell.value if cell.data_type == "f" else None, look(cell)]
            if one[0] is not None or one[1] is not None or one[2] != plain:
                cells[cell.coordinate] = one
    return {
        "cells": cells,
        "tables": [[table.name, table.ref, [column.name for column in table.tableColumns], table.tableStyleInfo.name] for table in sheet.tables.values()],
        "rules": sorted([str(cells.sqref), rule.type, rule.priority, rule.formula] for cells in sheet.conditional_formatting for rule in cells.rules),
        "lists": sorted([str(rule.sqref), rule.type, rule.formula1] for rule in sheet.data_validations.dataValidation),
        "charts": [[type(chart).__name__, title(chart), len(chart.series), chart.anchor._from.row, chart.anchor._from.col] for chart in sheet._charts],
        "panes": sheet.freeze_panes, "area": sheet.print_area, "titles": sheet.print_title_rows, "lines": sheet.sheet_view.showGridLines,
        "page": [sheet.page_setup.orientation, sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr is not None, sheet.oddFooter.left.text, sheet.page_margins.left],
        "tab": color(sheet.sheet_properties.tabColor), "merged": sorted(str(cells) for cells in sheet.merged_cells.ranges),
        "columns": {name: [column.width, column.hidden, column.min, column.max] for name, column in sheet.column_dimensions.items()},
        "rows": {number: row.height for number, row in sheet.row_dimensions.items() if row.height is not None},
        "links": sorted([cell.coordinate, cell.hyperlink.location] for row in sheet.iter_rows() for cell in row if cell.hyperlink and not cell.hyperlink.location.startswith("Sales!")),
    }
print(json.dumps({
    "hidden": sorted([one.name, bool(one.hidden)] for one in book.defined_names.definedName if one.name.startswith("_KeyCustomers")),
    "sheets": {sheet.title: told(sheet) for sheet in book if sheet.title in sys.argv[2:]},
}, default=str))`;

interface Seen {
  readonly hidden: readonly (readonly [name: string, isHidden: boolean])[];
  readonly sheets: {
    readonly [name: string]: { readonly cells: { readonly [address: string]: unknown } };
  };
}

test("Northwind: openpyxl sees the same cells, tables, rules, lists, charts, panes, widths and pages; LibreOffice prints the same words", async () => {
  const bytes = readFileSync("assets/examples/northwind-sales.xlsx");
  const { alone, byExcel, sheets } = await bothWays({ bytes }, { address: "Sales!A1:H2156" }, "en");
  const seen = (name: string, content: Uint8Array): Seen => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    const told = execFileSync("/usr/bin/python3", ["-c", SCRIPT, file, ...sheets], {
      encoding: "utf8",
      maxBuffer: 2 ** 27,
    });
    return JSON.parse(told) as Seen;
  };
  const [one, other] = [seen("alone.xlsx", alone), seen("excel.xlsx", byExcel)];
  expect(Object.keys(one.sheets)).toEqual(sheets);
  // 89 customers, and a title above them.
  expect(Object.keys(one.sheets["Segments"]!.cells).length).toBeGreaterThan(89 * 20);
  for (const name of sheets) expect([name, one.sheets[name]]).toEqual([name, other.sheets[name]]);
  expect(one.hidden).toEqual(other.hidden.map(([name]) => [name, true]));
  expect(printed("alone.xlsx")).toEqual(printed("excel.xlsx"));
});

/** What stands on the pages of the result, whose footers name the list. */
function printed(name: string): readonly string[] {
  const file = path.join(folder, name);
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const to = ["--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, file];
  execFileSync("soffice", [profile, ...to], { stdio: "ignore" });
  const pages = execFileSync("pdftotext", ["-layout", file.replace(/xlsx$/, "pdf"), "-"], {
    encoding: "utf8",
  }).split("\f");
  // Page numbers count those of the list.
  return pages
    .filter((page) => page.includes("As of May 6, 1998"))
    .map((page) => page.replace(/\d+ \/ \d+/g, "").replace(/\s+/g, " "));
}
