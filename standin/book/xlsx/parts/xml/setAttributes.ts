import { escapeXml } from "./escapeXml";

/**
 * A start tag with other attributes: undefined takes one away, all others stay where they are.
 * @param tag `<row r="1">`, `<pane/>`
 */
export function setAttributes(
  tag: string,
  values: { readonly [name: string]: string | number | undefined }
): string {
  return Object.entries(values).reduce((text, [name, value]) => {
    const known = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const attribute = value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`;
    if (known.test(text)) return text.replace(known, () => attribute);
    return value === undefined
      ? text
      : text.replace(/\s*(\/?)>$/, (_end, slash: string) => `${attribute}${slash}>`);
  }, tag);
}
