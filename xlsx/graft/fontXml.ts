import type { CellStyle } from "../model/style";
import { escapeXml } from "../parts/xml/escapeXml";
import type { XmlElement } from "../parts/xml/xmlElement";

/** What a font of ours says -> the elements of the file that say it. A font of another name has no scheme, family or character set of before. */
const ELEMENTS = {
  bold: ["b"],
  italic: ["i"],
  strikethrough: ["strike"],
  underline: ["u"],
  fontColor: ["color"],
  fontSize: ["sz"],
  fontName: ["name", "family", "charset", "scheme"],
} as const;

type Member = keyof typeof ELEMENTS;

/**
 * The file's font with another look: only what differs between the two styles is taken from the second.
 * @param normal the font of the file's cells without a format
 */
export function fontXml(
  font: XmlElement,
  normal: XmlElement,
  from: CellStyle,
  to: CellStyle
): string {
  const changed = (Object.keys(ELEMENTS) as Member[]).filter(
    (member) => from[member] !== to[member]
  );
  if (changed.length === 0) return font.outer;
  const gone = new Set<string>(changed.flatMap((member) => ELEMENTS[member]));
  const kept = font.children.filter(({ name }) => !gone.has(name)).map(({ outer }) => outer);
  const { prefix } = font;
  const added = changed.flatMap((member) => {
    const value = to[member];
    const names: readonly string[] = ELEMENTS[member];
    const [name] = names;
    if (value === undefined || value === false)
      return normal.children
        .filter((child) => names.includes(child.name))
        .map(({ outer }) => outer);
    if (value === true) return [`<${prefix}${name}/>`];
    return member === "fontColor"
      ? [`<${prefix}${name} rgb="FF${String(value).slice(1)}"/>`]
      : [`<${prefix}${name} val="${escapeXml(String(value))}"/>`];
  });
  return `<${prefix}font>${[...kept, ...added].join("")}</${prefix}font>`;
}
