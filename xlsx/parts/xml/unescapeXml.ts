const NAMED: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

export function unescapeXml(xml: string): string {
  return xml.includes("&")
    ? xml.replace(
        /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, decimal?: string, name = "") =>
          hex !== undefined
            ? String.fromCodePoint(parseInt(hex, 16))
            : decimal !== undefined
              ? String.fromCodePoint(Number(decimal))
              : (NAMED[name] ?? whole)
      )
    : xml;
}
