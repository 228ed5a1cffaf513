import { OFFICE_RELATIONSHIPS } from "./officeRelationships";
import type { WorkbookPackage } from "./workbookPackage";
import { Edits } from "./xml/edits";
import { prefixed } from "./xml/prefixed";
import { XmlElement } from "./xml/xmlElement";
import { insertInOrder } from "./insertInOrder";
import { SHEET_ELEMENTS } from "./sheetElements";

/** The text of a worksheet's part while it is changed, element by element. */
export class SheetText {
  readonly edits: Edits;
  /** Each of the sheet's extensions as it stands there, for changing: `save` writes them. */
  extensions: readonly string[];
  private readonly children: readonly XmlElement[];

  private constructor(
    private readonly file: WorkbookPackage,
    readonly part: string,
    readonly root: XmlElement
  ) {
    this.edits = new Edits(root.xml);
    this.children = root.children;
    this.extensions = this.extensionsThere();
  }

  static async open(file: WorkbookPackage, part: string): Promise<SheetText> {
    return new SheetText(file, part, XmlElement.root(await file.text(part)));
  }

  get prefix(): string {
    return this.root.prefix;
  }
  element(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }
  elements(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** @param xml the whole element, as a file without prefixes has it; "" takes it away */
  set(name: string, xml: string): void {
    const text = this.written(xml);
    const known = this.element(name);
    if (known) this.edits.replace(known, text);
    else if (text !== "") this.add(name, xml);
  }
  add(name: string, xml: string): void {
    insertInOrder(this.edits, this.root, SHEET_ELEMENTS, name, this.written(xml));
  }
  save(): void {
    const before = this.extensionsThere();
    if (this.extensions.join("") !== before.join("")) {
      const tag = this.element("extLst")?.startTag.replace(/\s*\/>$/, ">") ?? "<extLst>";
      const inner = this.extensions.join("");
      this.set("extLst", inner && `${tag}${inner}</${tagPrefix(tag)}extLst>`);
    }
    const text = this.edits.toString();
    if (text !== this.root.xml) this.file.write(this.part, text);
  }

  /** With this text's prefix; names of relationships are explained on the spot where the text has no word for them. */
  written(xml: string): string {
    const text = prefixed(xml, this.prefix);
    const space = this.file.inDialect(OFFICE_RELATIONSHIPS);
    const isKnown = this.root.startTag.includes(`xmlns:r="${space}"`);
    return / r:id="/.test(text) && !isKnown
      ? text.replace(/(?=\s*\/?>)/, ` xmlns:r="${space}"`)
      : text;
  }

  private extensionsThere(): string[] {
    return (this.element("extLst")?.children ?? []).map(({ outer }) => outer);
  }
}

/** "x:" of "<x:extLst>". */
function tagPrefix(tag: string): string {
  return /^<([\w.-]+:)?/.exec(tag)?.[1] ?? "";
}
