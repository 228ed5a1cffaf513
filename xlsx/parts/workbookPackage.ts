import { pack } from "./zip/pack";
import { assertUnpacked } from "./zip/assertUnpacked";
import { readZip } from "./zip/readZip";
import { unpack } from "./zip/unpack";
import { writeZip } from "./zip/writeZip";
import type { ZipEntry } from "./zip/zipEntry";
import { Edits } from "./xml/edits";
import { escapeXml } from "./xml/escapeXml";
import { XmlElement } from "./xml/xmlElement";
import type { Relationship } from "./relationship";

const CONTENT_TYPES = "[Content_Types].xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/**
 * The parts of a workbook's file and the relationships between them (ECMA-376 part 2). A part that nobody writes stays as it
 * is packed. Names of parts are without "/" at the front; the package itself is "".
 */
export class WorkbookPackage {
  /** By the name in lower case: names of parts do not differ by it. */
  private readonly parts = new Map<string, Part>();

  private constructor(
    entries: readonly ZipEntry[],
    /** The part of the workbook, "xl/workbook.xml". */
    readonly workbook: string,
    /** A file of the kind "Strict Open XML": the same elements under other names of their spaces. */
    private readonly isStrict: boolean
  ) {
    for (const entry of entries)
      this.parts.set(entry.name.toLowerCase(), { name: entry.name, entry });
  }

  /** Throws a sentence's end ("... cannot be opened: ") for what is no workbook. */
  static async open(bytes: Uint8Array): Promise<WorkbookPackage> {
    const entries = readZip(bytes);
    assertUnpacked(entries);
    const [main] = await new WorkbookPackage(entries, "", false).related("", "officeDocument");
    if (!main) throw new Error("it holds no workbook");
    const isStrict = main.type.startsWith("http://purl.oclc.org/");
    return new WorkbookPackage(entries, main.target, isStrict);
  }

  get names(): string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }
  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }
  async bytes(name: string): Promise<Uint8Array> {
    const part = this.parts.get(name.toLowerCase());
    if (!part) throw new Error(`its part ${name} is missing`);
    return part.content ?? unpack(part.entry);
  }
  async text(name: string): Promise<string> {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await this.bytes(name));
  }

  /** Of a part that is there. */
  write(name: string, content: string | Uint8Array): void {
    this.put(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }
  /** A new part. */
  async add(name: string, content: string | Uint8Array, contentType: string): Promise<void> {
    this.put(
      name,
      typeof content === "string" ? new TextEncoder().encode(this.inDialect(content)) : content
    );
    const types = await this.types();
    const { root, edits } = types;
    edits.append(
      root,
      `<${root.prefix}Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(contentType)}"/>`
    );
    this.write(CONTENT_TYPES, edits.toString());
  }
  /** With its relationships, and without a look at who still points to it. */
  async remove(name: string): Promise<void> {
    this.parts.delete(name.toLowerCase());
    this.parts.delete(relationshipsOf(name).toLowerCase());
    const { root, edits } = await this.types();
    const isOfIt = (element: XmlElement): boolean =>
      element.attribute("PartName")?.toLowerCase() === `/${name.toLowerCase()}`;
    root.children.filter(isOfIt).forEach((element) => edits.remove(element));
    this.write(CONTENT_TYPES, edits.toString());
  }
  /** "xl/tables/table7.xml" for "xl/tables/table#.xml", the first that is free. */
  freeName(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const name = pattern.replace("#", String(number));
      if (!this.has(name)) return name;
    }
  }
  async contentType(name: string): Promise<string | undefined> {
    const { root } = await this.types();
    const find = (attribute: string, value: string): string | undefined =>
      root.children
        .find((element) => element.attribute(attribute)?.toLowerCase() === value.toLowerCase())
        ?.attribute("ContentType");
    return find("PartName", `/${name}`) ?? find("Extension", name.slice(name.lastIndexOf(".") + 1));
  }

  /** @param kind only these: "worksheet" */
  async related(part: string, kind?: string): Promise<Relationship[]> {
    const name = relationshipsOf(part);
    if (!this.has(name)) return [];
    return XmlElement.root(await this.text(name))
      .children.map((element) => toRelationship(element, part))
      .filter((found) => kind === undefined || found.kind === kind);
  }
  /** @param id a new one where it is left out. @returns the new relationship's id */
  async relate(
    part: string,
    { type, target, external = false, id }: NewRelationship
  ): Promise<string> {
    const name = relationshipsOf(part);
    if (!this.has(name)) await this.addRelationships(name);
    const xml = await this.text(name);
    const root = XmlElement.root(xml);
    const taken = new Set(root.children.map((element) => element.attribute("Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const own = id ?? `rId${number}`;
    const edits = new Edits(xml);
    edits.append(
      root,
      `<${root.prefix}Relationship Id="${own}" Type="${escapeXml(this.inDialect(type))}" ` +
        (external
          ? `Target="${escapeXml(target)}" TargetMode="External"/>`
          : `Target="${escapeXml(relativeName(part, target))}"/>`)
    );
    this.write(name, edits.toString());
    return own;
  }
  async unrelate(part: string, id: string): Promise<void> {
    const name = relationshipsOf(part);
    const xml = await this.text(name);
    const edits = new Edits(xml);
    const { children } = XmlElement.root(xml);
    const rest = children.filter((element) => element.attribute("Id") !== id);
    if (rest.length === 0) return void this.parts.delete(name.toLowerCase());
    children
      .filter((element) => !rest.includes(element))
      .forEach((element) => edits.remove(element));
    this.write(name, edits.toString());
  }
  /** Every part to which the package's relationships lead. */
  async reachable(): Promise<Set<string>> {
    const found = new Set<string>();
    const visit = async (part: string): Promise<void> => {
      for (const { target, external } of await this.related(part)) {
        if (external || found.has(target.toLowerCase()) || !this.has(target)) continue;
        found.add(target.toLowerCase());
        await visit(target);
      }
    };
    await visit("");
    return found;
  }

  /** What the standard's spaces are called in this file. */
  inDialect(text: string): string {
    return this.isStrict
      ? text.replace(
          /http:\/\/schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml|drawingml)\/2006\//g,
          "http://purl.oclc.org/ooxml/$1/"
        )
      : text;
  }

  async toBytes(): Promise<Uint8Array> {
    return writeZip(
      await Promise.all(
        [...this.parts.values()].map(({ name, entry, content }) =>
          content ? pack(name, content) : entry
        )
      )
    );
  }

  private put(name: string, content: Uint8Array): void {
    const known = this.parts.get(name.toLowerCase());
    this.parts.set(name.toLowerCase(), { name: known?.name ?? name, content });
  }
  private async types(): Promise<{ readonly root: XmlElement; readonly edits: Edits }> {
    const xml = await this.text(CONTENT_TYPES);
    return { root: XmlElement.root(xml), edits: new Edits(xml) };
  }
  private async addRelationships(name: string): Promise<void> {
    const { root } = await this.types();
    const empty = `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
    const hasDefault = root.children.some(
      (element) => element.attribute("Extension")?.toLowerCase() === "rels"
    );
    if (hasDefault) this.put(name, new TextEncoder().encode(empty));
    else await this.add(name, empty, RELATIONSHIPS_TYPE);
  }
}

interface NewRelationship extends Pick<Relationship, "type" | "target"> {
  readonly external?: boolean;
  readonly id?: string;
}

type Part =
  | { readonly name: string; readonly entry: ZipEntry; readonly content?: undefined }
  | { readonly name: string; readonly entry?: undefined; readonly content: Uint8Array };

function toRelationship(element: XmlElement, part: string): Relationship {
  const type = element.attribute("Type") ?? "";
  const target = element.attribute("Target") ?? "";
  const external = element.attribute("TargetMode") === "External";
  return {
    id: element.attribute("Id") ?? "",
    type,
    kind: type.slice(type.lastIndexOf("/") + 1),
    target: external ? target : partName(part, target),
    external,
  };
}

/** "xl/worksheets/sheet1.xml" -> "xl/worksheets/_rels/sheet1.xml.rels" */
function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Targets are relative to the part, or absolute. */
function partName(from: string, target: string): string {
  return decodeURI(new URL(target, `part:///${from}`).pathname.slice(1));
}

function relativeName(from: string, target: string): string {
  const folders = from.split("/").slice(0, -1);
  const parts = target.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === parts[shared]) shared += 1;
  return [...folders.slice(shared).map(() => ".."), ...parts.slice(shared)].join("/");
}
