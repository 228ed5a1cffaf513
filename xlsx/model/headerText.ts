import type { HeaderFooter, HeaderFooterPart } from "./pageLayout";

const CODES = { L: "left", C: "center", R: "right" } as const;
type Side = "Header" | "Footer";

/** A header or a footer as the file has it, in one text: "&LNorthwind&RPage &P". */
export function headerText(parts: HeaderFooter, side: Side): string {
  return (["L", "C", "R"] as const)
    .map((code) => {
      const text = parts[`${CODES[code]}${side}`] ?? "";
      return text === "" ? "" : `&${code}${text}`;
    })
    .join("");
}

/** The other way; a text without any of the codes stands in the middle. */
export function headerParts(text: string, side: Side): HeaderFooter {
  const parts: { [part in HeaderFooterPart]?: string } = {};
  let at: "L" | "C" | "R" = "C";
  for (const piece of text.split(/(&[\s\S])/)) {
    if (/^&[LCR]$/i.test(piece)) at = piece.charAt(1).toUpperCase() as typeof at;
    else if (piece !== "") {
      const name = `${CODES[at]}${side}` as const;
      parts[name] = (parts[name] ?? "") + piece;
    }
  }
  return parts;
}
