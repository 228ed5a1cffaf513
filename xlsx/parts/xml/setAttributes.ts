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
    const known = patternOf(name);
    const attribute = value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`;
    if (known.test(text)) return text.replace(known, () => attribute);
    return value === undefined
      ? text
      : text.replace(/\s*(\/?)>$/, (_end, slash: string) => `${attribute}${slash}>`);
  }, tag);
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern)
    patterns.set(name, (pattern = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`)));
  return pattern;
}
