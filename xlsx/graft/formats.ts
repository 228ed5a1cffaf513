import { DEFAULT_STYLE, type CellStyle } from "../model/style";
import { OFFICE_RELATIONSHIPS } from "../parts/officeRelationships";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { Edits } from "../parts/xml/edits";
import { escapeXml } from "../parts/xml/escapeXml";
import { prefixed } from "../parts/xml/prefixed";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";
import { borderXml } from "./borderXml";
import { fontXml } from "./fontXml";
import { insertInOrder } from "../parts/insertInOrder";

/** Formats that have a number of their own, most of them shown by the reader's locale (ECMA-376 part 1, 18.8.30). */
const BUILT_IN = new Map(
  Object.entries({
    General: 0,
    "0": 1,
    "0.00": 2,
    "#,##0": 3,
    "#,##0.00": 4,
    "0%": 9,
    "0.00%": 10,
    "m/d/yyyy": 14,
    "@": 49,
  })
);
const FIRST_OWN_NUMBER = 164;
/** More than a file can have formats. */
const KEYS = 2 ** 16;

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
type List = (typeof LISTS)[number];

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/**
 * The formats of a file's cells and rules. New ones are put at the end of their lists, once each: the numbers that cells
 * have stay right.
 */
export class Formats {
  private readonly lists = new Map<List, { readonly xml: string[]; readonly old: number }>();
  private readonly derived = new Map<number, number>();
  private readonly ids = new Map<CellStyle, number>();

  private constructor(
    private readonly file: WorkbookPackage,
    private readonly part: string,
    private readonly root: XmlElement
  ) {
    for (const list of LISTS) {
      const xml = (root.child(list)?.children ?? []).map(({ outer }) => outer);
      this.lists.set(list, { xml, old: xml.length });
    }
  }

  static async open(file: WorkbookPackage): Promise<Formats> {
    const [known] = await file.related(file.workbook, "styles");
    const part = known?.target ?? (await addStyles(file));
    const root = XmlElement.root(await file.text(part));
    // One without a single format says as much as none at all.
    return new Formats(
      file,
      part,
      root.child("cellXfs") ? root : XmlElement.root(file.inDialect(EMPTY))
    );
  }

  /**
   * The format `base` with what differs between the two styles: everything else of it (theme colours, locks, patterns) stays.
   * @returns its number
   */
  cell(base: number, from: CellStyle, to: CellStyle): number {
    if (from === to) return base;
    const key = (this.id(from) * KEYS + this.id(to)) * KEYS + base;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const changed = JSON.stringify(from) !== JSON.stringify(to);
    const index = changed ? this.put("cellXfs", this.derive(base, from, to)) : base;
    this.derived.set(key, index);
    return index;
  }

  /** A rule's format, as another file of ours has it. @returns its number */
  rule(xml: string): number {
    return this.put("dxfs", prefixed(xml, this.root.prefix));
  }

  /** Writes what is new. */
  save(): void {
    const edits = new Edits(this.root.xml);
    const { prefix } = this.root;
    for (const [list, { xml, old }] of this.lists) {
      if (xml.length === old) continue;
      const added = xml.slice(old).join("");
      const element = this.root.child(list);
      if (element) edits.append(element, added, { count: xml.length });
      else
        insertInOrder(
          edits,
          this.root,
          ORDER,
          list,
          `<${prefix}${list} count="${xml.length}">${added}</${prefix}${list}>`
        );
    }
    const text = edits.toString();
    if (text !== this.root.xml) this.file.write(this.part, text);
  }

  private derive(base: number, from: CellStyle, to: CellStyle): string {
    const { prefix } = this.root;
    const format =
      this.element("cellXfs", base) ??
      XmlElement.root(`<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
    let tag = format.startTag;
    if (from.numberFormat !== to.numberFormat)
      tag = setAttributes(tag, { numFmtId: this.number(to.numberFormat), applyNumberFormat: 1 });
    const font = this.font(format);
    const newFont = fontXml(font, this.font(this.element("cellXfs", 0)), from, to);
    if (newFont !== font.outer)
      tag = setAttributes(tag, { fontId: this.put("fonts", newFont), applyFont: 1 });
    if (from.fill !== to.fill)
      tag = setAttributes(tag, { fillId: this.fill(to.fill), applyFill: 1 });
    if (JSON.stringify(from.borders) !== JSON.stringify(to.borders))
      tag = setAttributes(tag, {
        borderId: this.put("borders", borderXml(to, prefix)),
        applyBorder: 1,
      });
    const alignment = alignmentXml(format.child("alignment"), from, to, prefix);
    const rest = format.children
      .filter(({ name }) => name !== "alignment")
      .map(({ outer }) => outer);
    if (alignment !== (format.child("alignment")?.outer ?? ""))
      tag = setAttributes(tag, { applyAlignment: 1 });
    const inner = alignment + rest.join("");
    const open = tag.replace(/\s*\/?>$/, "");
    return inner === "" ? `${open}/>` : `${open}>${inner}</${prefix}xf>`;
  }

  /** Styles come as the same few objects, a million times. */
  private id(style: CellStyle): number {
    let id = this.ids.get(style);
    if (id === undefined) this.ids.set(style, (id = this.ids.size));
    return id;
  }

  private number(format = DEFAULT_STYLE.numberFormat as string): number {
    const builtIn = BUILT_IN.get(format);
    if (builtIn !== undefined) return builtIn;
    const numbers = (this.lists.get("numFmts")?.xml ?? []).map((xml) => {
      const element = XmlElement.root(xml);
      return { code: element.attribute("formatCode"), id: Number(element.attribute("numFmtId")) };
    });
    const known = numbers.find(({ code }) => code === format);
    if (known) return known.id;
    const id = Math.max(FIRST_OWN_NUMBER - 1, ...numbers.map((number) => number.id)) + 1;
    const { prefix } = this.root;
    this.put("numFmts", `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`);
    return id;
  }

  private font(format: XmlElement | undefined): XmlElement {
    const index = Number(format?.attribute("fontId") ?? 0);
    return this.element("fonts", index) ?? XmlElement.root(`<${this.root.prefix}font/>`);
  }

  private fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const xml = `<fill><patternFill patternType="solid"><fgColor rgb="FF${color.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`;
    return this.put("fills", prefixed(xml, this.root.prefix));
  }

  private element(list: List, index: number): XmlElement | undefined {
    const xml = this.lists.get(list)?.xml[index];
    return xml === undefined ? undefined : XmlElement.root(xml);
  }

  private put(list: List, xml: string): number {
    const known = this.lists.get(list)?.xml ?? [];
    const index = known.indexOf(xml);
    return index >= 0 ? index : known.push(xml) - 1;
  }
}

function alignmentXml(
  alignment: XmlElement | undefined,
  from: CellStyle,
  to: CellStyle,
  prefix: string
): string {
  const members = {
    horizontal: "horizontal",
    vertical: "vertical",
    wrap: "wrapText",
    indent: "indent",
  } as const;
  const changed = (Object.keys(members) as (keyof typeof members)[]).filter(
    (member) => from[member] !== to[member]
  );
  if (changed.length === 0) return alignment?.outer ?? "";
  const values = changed.map((member) => {
    const value = to[member];
    return [members[member], value === true ? 1 : value === false ? undefined : value] as const;
  });
  const open = alignment
    ? `${alignment.startTag.replace(/\s*\/?>$/, "")}/>`
    : `<${prefix}alignment/>`;
  return setAttributes(open, Object.fromEntries(values));
}

async function addStyles(file: WorkbookPackage): Promise<string> {
  const target = file.freeName("xl/styles#.xml");
  await file.add(
    target,
    EMPTY,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
  );
  await file.relate(file.workbook, { type: `${OFFICE_RELATIONSHIPS}/styles`, target });
  return target;
}
