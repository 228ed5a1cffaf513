/**
 * The saved file in the eyes of readers that share no code with this project: LibreOffice (recalculates every formula, draws conditional
 * formats) and openpyxl (tables, rules). What they see must be what the run said.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { palette } from "../../src/report/blocks/palette";
import { OUR_SHEETS } from "../ourSheets";
import { recalculatingProfile } from "./recalculatingProfile";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-saved-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly customers: readonly {
    readonly customer: string;
    readonly segment: string | null;
    readonly status: string;
  }[];
  readonly matrix: Readonly<
    Record<string, { readonly customers: number; readonly value: number; readonly share: number }>
  >;
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${stderr}`);
  return stdout;
}

/** By LibreOffice: values that were saved cannot win. */
function convert(to: string): void {
  run("soffice", [
    recalculatingProfile(folder),
    "--headless", "--norestore", "--convert-to", to, "--outdir", folder, file("out.xlsx"),
  ]); // prettier-ignore
}

let answer: Answer;

beforeAll(() => {
  run(process.execPath, [
    "scripts/run.mjs", "scripts/segment.ts", "assets/examples/northwind-sales.xlsx", file("out.xlsx"), "--json", file("out.json"),
  ]); // prettier-ignore
  answer = JSON.parse(readFileSync(file("out.json"), "utf8")) as Answer;
});

test("LibreOffice recalculates the matrix to what the analysis said", () => {
  convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
  const matrix = readdirSync(folder).find((name) => name.endsWith("-Matrix.csv"));
  expect(matrix).toBeDefined();
  const rows = readFileSync(file(matrix!), "utf8")
    .split(/\r?\n/)
    .map(
      (line) =>
        line
          .match(/("([^"]|"")*"|[^,]*)(,|$)/g)
          ?.map((cell) => cell.replace(/,$/, "").replace(/^"|"$/g, "")) ?? []
    );
  const counts = rows.filter((row) => row[2] === "Customers").slice(0, 3);
  expect(counts).toHaveLength(3);
  for (const [i, letter] of ["A", "B", "C"].entries()) {
    const seen = counts[i]!.slice(3, 6).map(Number);
    expect(seen).toEqual(["X", "Y", "Z"].map((one) => answer.matrix[`${letter}${one}`]!.customers));
  }
  expect(rows.flat().some((cell) => /#NAME|#REF|#VALUE|Err:/.test(cell))).toBe(false);
});

test("LibreOffice colours lost and at-risk customers, and only by rule", () => {
  convert("html");
  const html = readFileSync(file("out.html"), "utf8");
  const [, segments = ""] = /<em>Segments<\/em><\/h1>([^]*?)<h1>/.exec(html) ?? [];
  const coloured = (word: string, { fill }: { readonly fill: string }): number =>
    (segments.match(new RegExp(`<td[^>]*bgcolor="${fill}"[^>]*>(<[^>]*>)*${word}<`, "gi")) ?? [])
      .length;
  const status = (code: string): number =>
    answer.customers.filter((customer) => customer.status === code).length;
  expect(coloured("Lost", palette.statuses.lost)).toBe(status("lost"));
  expect(coloured("At risk", palette.statuses.atRisk)).toBe(status("atRisk"));
  expect(status("lost")).toBeGreaterThan(0);
});

/** As a manager asked: the whole result is twelve sheets of paper, and one page says it all. */
test("LibreOffice prints the result on twelve pages at most, Overview on one", () => {
  convert("pdf");
  const pages = run("pdftotext", ["-layout", file("out.pdf"), "-"]).split("\f");
  const ours = pages.filter((page) => page.includes("As of May 6, 1998"));
  expect(ours.length).toBeLessThanOrEqual(12);
  expect(ours[0]).toMatch(/Ten to call first[^]*Won \d+, lost \d+/);
  expect(ours[1]).toMatch(/Customer +Segment +ABC/);
});

test("openpyxl reads a real table with one row per customer, and the rules on it", () => {
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Segments"]
table = sheet.tables["Segments"]
print(json.dumps({
  "sheets": book.sheetnames,
  "ref": table.ref,
  "columns": [column.name for column in table.tableColumns],
  "first": [cell.value for cell in sheet[5]][:5],
  "rules": sum(len(rules.rules) for rules in sheet.conditional_formatting),
  "frozen": sheet.freeze_panes,
  "source": [cell.value if not hasattr(cell.value, "isoformat") else cell.value.isoformat()[:10] for cell in book["Sales"][2]],
}))`;
  const seen = JSON.parse(run("/usr/bin/python3", ["-c", script, file("out.xlsx")])) as {
    sheets: string[];
    ref: string;
    columns: string[];
    first: (string | number)[];
    rules: number;
    frozen: string;
    source: (string | number)[];
  };
  expect(seen.sheets).toEqual(["Sales", "About", ...OUR_SHEETS]);
  expect(seen.ref).toMatch(new RegExp(`^A4:[A-Z]+${answer.customers.length + 4}$`));
  expect(seen.columns.slice(0, 4)).toEqual(["Customer", "Segment", "ABC", "XYZ"]);
  const [top] = answer.customers;
  const [name, segment, abc, xyz] = seen.first;
  expect([name, `${String(abc)}${String(xyz)}`]).toEqual([top!.customer, top!.segment]);
  expect(segment).toBe(top!.segment);
  expect(seen.rules).toBeGreaterThan(5);
  expect(seen.frozen).toBe("B5");
  // The first order line as Microsoft's script has it: the source went through unchanged.
  expect(seen.source).toEqual([
    10248,
    "1996-07-04",
    "Vins et alcools Chevalier",
    "France",
    "Steven Buchanan",
    "Product 11",
    12,
    168,
  ]);
});
