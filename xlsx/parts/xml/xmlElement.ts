import { unescapeXml } from "./unescapeXml";

const SLASH = 47;
const MORE = 62;
const QUOTE = 34;
const APOSTROPHE = 39;

/**
 * An element of an XML text, by where it stands in it: whatever is not changed can be copied as it is. (What is read into
 * objects and written out again is the same to a reader, but not the same bytes.)
 */
export class XmlElement {
  private constructor(
    readonly xml: string,
    /** Of "<". */
    readonly start: number,
    /** Behind the start tag. */
    readonly openEnd: number,
    /** Of "</"; the element's end where there is none. */
    readonly closeStart: number,
    readonly end: number
  ) {}

  static root(xml: string): XmlElement {
    for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
      if (!isAside(xml, at)) return XmlElement.at(xml, at);
      at = asideEnd(xml, at);
    }
    throw new Error("a part of it is empty");
  }

  private static at(xml: string, start: number): XmlElement {
    const openEnd = tagEnd(xml, start);
    if (xml.charCodeAt(openEnd - 2) === SLASH)
      return new XmlElement(xml, start, openEnd, openEnd, openEnd);
    let depth = 1;
    for (let at = xml.indexOf("<", openEnd); at >= 0; at = xml.indexOf("<", at)) {
      const tag = at;
      if (isAside(xml, at)) at = asideEnd(xml, at);
      else {
        at = tagEnd(xml, tag);
        if (xml.charCodeAt(tag + 1) === SLASH) depth -= 1;
        else if (xml.charCodeAt(at - 2) !== SLASH) depth += 1;
        if (depth === 0) return new XmlElement(xml, start, openEnd, tag, at);
      }
    }
    throw new Error("a part of it ends too early");
  }

  get children(): XmlElement[] {
    const found: XmlElement[] = [];
    let at = this.xml.indexOf("<", this.openEnd);
    while (at >= 0 && at < this.closeStart) {
      if (isAside(this.xml, at)) at = asideEnd(this.xml, at);
      else {
        const child = XmlElement.at(this.xml, at);
        found.push(child);
        at = child.end;
      }
      at = this.xml.indexOf("<", at);
    }
    return found;
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** "x:row" */
  private get tag(): string {
    const rest = /[^\s/>]+/y;
    rest.lastIndex = this.start + 1;
    return rest.exec(this.xml)?.[0] ?? "";
  }
  /** "row" */
  get name(): string {
    const { tag } = this;
    return tag.slice(tag.indexOf(":") + 1);
  }
  /** "x:", or "". */
  get prefix(): string {
    const { tag } = this;
    return tag.slice(0, tag.indexOf(":") + 1);
  }
  get startTag(): string {
    return this.xml.slice(this.start, this.openEnd);
  }
  get inner(): string {
    return this.xml.slice(this.openEnd, this.closeStart);
  }
  get outer(): string {
    return this.xml.slice(this.start, this.end);
  }
  /** The text inside, for an element without children. */
  get text(): string {
    return unescapeXml(this.inner);
  }

  attribute(name: string): string | undefined {
    const match = attributePattern(name).exec(this.startTag);
    return match ? unescapeXml(match[1] ?? match[2] ?? "") : undefined;
  }
  /** "rId3": r:id, whatever the prefix is called here. */
  get relationId(): string | undefined {
    return this.attribute("[\\w.-]+:id");
  }
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern)
    patterns.set(name, (pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  return pattern;
}

/** Comments, CDATA and processing instructions. */
function isAside(xml: string, at: number): boolean {
  return xml[at + 1] === "!" || xml[at + 1] === "?";
}

function asideEnd(xml: string, at: number): number {
  const end = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![", at) ? "]]>" : ">";
  const found = xml.indexOf(end, at);
  return found < 0 ? xml.length : found + end.length;
}

/** ">" may stand in an attribute. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === MORE) return at + 1;
    if (code === QUOTE || code === APOSTROPHE) at = xml.indexOf(xml[at] ?? "", at + 1);
    if (at < 0) break;
  }
  throw new Error("a part of it ends too early");
}
