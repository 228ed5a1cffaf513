/** A small .xlsx file put together from hand-written parts: what Excel would write, as far as the standard (ECMA-376 part 1) says it. */
import { LINES, serial } from "../../cases/salesList";
import { pack } from "../../../xlsx/parts/zip/pack";
import { writeZip } from "../../../xlsx/parts/zip/writeZip";

export const MAIN_SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Part {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

interface Relation {
  /** "" is the package. */
  readonly from: string;
  readonly id: string;
  /** The last word of one of the standard's types, or a whole type. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** What makes a workbook rich: everything is optional. */
export interface Feature {
  readonly parts?: readonly Part[];
  readonly relations?: readonly Relation[];
  /** Elements of the sheet of sales before and behind its cells, in the schema's order. */
  readonly beforeCells?: string;
  readonly afterCells?: string;
  /** Further cells of the list's first rows, right of it: row (1-based) -> cells. */
  readonly cells?: { readonly [row: number]: string };
  /** Tabs after that of the sales. */
  readonly sheets?: string;
  readonly names?: string;
  readonly afterNames?: string;
  /** The header's shared strings. */
  readonly headers?: readonly string[];
  readonly workbookType?: string;
  /** The last step: other prefixes, other namespaces. */
  readonly rewrite?: (name: string, xml: string) => string;
}

export const SHEET_PART = "xl/worksheets/sheet1.xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const HEADERS = ["Customer", "Date", "Amount"].map((name) => `<t>${name}</t>`);

export async function buildWorkbook(feature: Feature): Promise<Uint8Array> {
  const headers = feature.headers ?? HEADERS;
  const customers = [...new Set(LINES.map(({ customer }) => customer))];
  const strings = [...headers, ...customers.map((name) => `<t>${name}</t>`)];
  const rows = LINES.map(({ customer, day, amount }, index) => {
    const row = index + 2;
    const text = headers.length + customers.indexOf(customer);
    return `<row r="${row}" spans="1:3"><c r="A${row}" t="s"><v>${text}</v></c><c r="B${row}" s="1"><v>${serial(day)}</v></c><c r="C${row}" s="2"><v>${amount}</v></c>${feature.cells?.[row] ?? ""}</row>`;
  });
  const header = ["A", "B", "C"].map((c, i) => `<c r="${c}1" t="s" s="3"><v>${i}</v></c>`).join("");
  const sheet =
    `<worksheet xmlns="${MAIN_SPACE}" xmlns:r="${RELATIONSHIPS}">${feature.beforeCells ?? ""}` +
    `<sheetData><row r="1" spans="1:3">${header}${feature.cells?.[1] ?? ""}</row>${rows.join("")}</sheetData>${feature.afterCells ?? ""}</worksheet>`;
  const workbook =
    `<workbook xmlns="${MAIN_SPACE}" xmlns:r="${RELATIONSHIPS}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>` +
    `<sheets><sheet name="Sales" sheetId="7" r:id="rId1"/>${feature.sheets ?? ""}</sheets>` +
    `${feature.names === undefined ? "" : `<definedNames>${feature.names}</definedNames>`}<calcPr calcId="191029"/>${feature.afterNames ?? ""}</workbook>`;
  const parts: Part[] = [
    { name: "xl/workbook.xml", type: feature.workbookType ?? `${SPREADSHEET}.sheet.main+xml`, content: DECLARATION + workbook },
    { name: SHEET_PART, type: `${SPREADSHEET}.worksheet+xml`, content: DECLARATION + sheet },
    { name: "xl/styles.xml", type: `${SPREADSHEET}.styles+xml`, content: DECLARATION + STYLES },
    { name: "xl/sharedStrings.xml", type: `${SPREADSHEET}.sharedStrings+xml`, content: `${DECLARATION}<sst xmlns="${MAIN_SPACE}" uniqueCount="${strings.length}">${strings.map((one) => `<si>${one}</si>`).join("")}</sst>` },
    ...(feature.parts ?? []),
  ]; // prettier-ignore
  const relations: Relation[] = [
    { from: "", id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
    { from: "xl/workbook.xml", id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
    { from: "xl/workbook.xml", id: "rId2", type: "styles", target: "styles.xml" },
    { from: "xl/workbook.xml", id: "rId3", type: "sharedStrings", target: "sharedStrings.xml" },
    ...(feature.relations ?? []),
  ];
  const files = new Map<string, string | Uint8Array>([
    ["[Content_Types].xml", contentTypes(parts)],
    ...[...new Set(relations.map(({ from }) => from))].map(
      (from): [string, string] => [relationsName(from), relationsXml(relations.filter((one) => one.from === from))]
    ),
    ...parts.map(({ name, content }): [string, string | Uint8Array] => [name, content]),
  ]); // prettier-ignore
  const rewrite = feature.rewrite ?? ((_name, xml) => xml);
  return writeZip(
    await Promise.all(
      [...files].map(([name, content]) =>
        pack(name, typeof content === "string" ? new TextEncoder().encode(rewrite(name, content)) : content)
      )
    )
  ); // prettier-ignore
}

/** Arial 10 is what cells without a format have; the header is in a colour of the theme, and locked. */
const STYLES =
  `<styleSheet xmlns="${MAIN_SPACE}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;kr&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><color theme="4" tint="-0.25"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"><protection locked="0"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>';

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`); // prettier-ignore
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function relationsName(from: string): string {
  const slash = from.lastIndexOf("/") + 1;
  return `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
}

function relationsXml(relations: readonly Relation[]): string {
  const lines = relations.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${RELATIONSHIPS}/${type}`}" Target="${target}"${external === true ? ' TargetMode="External"' : ""}/>`
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}
