import { setAttributes } from "./setAttributes";
import type { XmlElement } from "./xmlElement";

/** Changes of one text, gathered and then done at once; they must not overlap. What they leave out stays, byte for byte. */
export class Edits {
  private readonly list: { readonly start: number; readonly end: number; readonly text: string }[] =
    [];

  constructor(private readonly xml: string) {}

  replace({ start, end }: Pick<XmlElement, "start" | "end">, text: string): void {
    if (this.xml.slice(start, end) !== text) this.list.push({ start, end, text });
  }
  remove(element: Pick<XmlElement, "start" | "end">): void {
    this.replace(element, "");
  }
  insert(at: number, text: string): void {
    this.replace({ start: at, end: at }, text);
  }
  /** As the last one inside. @param attributes of the parent, that change with it */
  append(
    parent: XmlElement,
    text: string,
    attributes: Parameters<typeof setAttributes>[1] = {}
  ): void {
    const open = setAttributes(parent.startTag, attributes);
    const { start, openEnd, closeStart, end } = parent;
    if (closeStart < end) {
      this.replace({ start, end: openEnd }, open);
      this.insert(closeStart, text);
    } else {
      const tag = `${parent.prefix}${parent.name}`;
      this.replace(parent, `${open.replace(/\s*\/>$/, ">")}${text}</${tag}>`);
    }
  }

  toString(): string {
    let at = 0;
    let text = "";
    // Sorting is stable: what is inserted in one place stays in order, and before what is replaced there.
    for (const edit of this.list.sort((a, b) => a.start - b.start || a.end - b.end)) {
      text += this.xml.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.xml.slice(at);
  }
}
