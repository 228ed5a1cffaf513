import type { ChartFont, ChartLine, ChartLineStyle } from "../model/chart/chart";
import type { XmlElement } from "../parts/xml/xmlElement";
import { DASHES, EMU } from "./lookXml";

/** The element at the end of a path of names. */
export function at(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => found?.child(name), element);
}

/** "val" of a child: most of a chart is said so. */
export function value(element: XmlElement | undefined, ...names: string[]): string | undefined {
  return at(element, ...names)?.attribute("val");
}

/** A flag that is said without a value is on. */
export function isOn(element: XmlElement | undefined, ...names: string[]): boolean {
  const found = at(element, ...names);
  return found !== undefined && !/^(0|false)$/.test(found.attribute("val") ?? "1");
}

export function keyOf<Name extends string>(
  words: { readonly [name in Name]: string },
  word: string | undefined
): Name | undefined {
  return (Object.keys(words) as Name[]).find((name) => words[name] === word);
}

/** A plain colour; the theme's are left to Excel. */
export function readFill(element: XmlElement | undefined): string | undefined {
  const rgb = value(element, "solidFill", "srgbClr");
  return rgb && `#${rgb.toUpperCase()}`;
}

export function readLine(shape: XmlElement | undefined): ChartLine | undefined {
  const line = shape?.child("ln");
  if (!line) return undefined;
  const width = line.attribute("w");
  const color = readFill(line);
  const style: ChartLineStyle | undefined = line.child("noFill")
    ? "None"
    : keyOf(DASHES, value(line, "prstDash"));
  const read = {
    ...(color === undefined ? {} : { color }),
    ...(width === undefined ? {} : { weight: Number(width) / EMU }),
    ...(style === undefined ? {} : { style }),
  };
  return Object.keys(read).length === 0 ? undefined : read;
}

/** @param text the element with the paragraphs: txPr, rich */
export function readFont(text: XmlElement | undefined): ChartFont | undefined {
  const run = at(text, "p", "pPr", "defRPr") ?? at(text, "p", "r", "rPr");
  if (!run) return undefined;
  const [bold, italic] = ["b", "i"].map((name) => run.attribute(name));
  const size = run.attribute("sz");
  const color = readFill(run);
  const name = run.child("latin")?.attribute("typeface");
  const read = {
    ...(bold === undefined ? {} : { bold: bold === "1" || bold === "true" }),
    ...(italic === undefined ? {} : { italic: italic === "1" || italic === "true" }),
    ...(color === undefined ? {} : { color }),
    ...(name === undefined || name.startsWith("+") ? {} : { name }),
    ...(size === undefined ? {} : { size: Number(size) / 100 }),
  };
  return Object.keys(read).length === 0 ? undefined : read;
}

/** The words of a text: its runs, a line for each paragraph. */
export function readWords(text: XmlElement | undefined): string | undefined {
  const paragraphs = text?.children.filter(({ name }) => name === "p");
  return paragraphs
    ?.map(({ children }) =>
      children
        .filter(({ name }) => name === "r")
        .map((run) => run.child("t")?.text ?? "")
        .join("")
    )
    .join("\n");
}
