import type { ChartFont, ChartLine, ChartLineStyle } from "../model/chart/chart";
import { escapeXml } from "../parts/xml/escapeXml";

/** English Metric Units in a point. */
export const EMU = 12700;

/** ECMA-376 part 1, 20.1.10.49. */
export const DASHES = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
} as const satisfies { readonly [name in Exclude<ChartLineStyle, "None">]: string };

/** @param fill null for none at all; undefined leaves it to Excel */
export function shapeXml(fill: string | null | undefined, line: ChartLine | undefined): string {
  const inner = fillXml(fill) + lineXml(line);
  return inner && `<c:spPr>${inner}</c:spPr>`;
}

function fillXml(fill: string | null | undefined): string {
  if (fill === undefined) return "";
  return fill === null
    ? "<a:noFill/>"
    : `<a:solidFill><a:srgbClr val="${fill.slice(1)}"/></a:solidFill>`;
}

function lineXml(line: ChartLine | undefined): string {
  if (!line || Object.keys(line).length === 0) return "";
  const { color, weight, style } = line;
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  const width = weight === undefined ? "" : ` w="${Math.round(weight * EMU)}"`;
  const dash = style === undefined ? "" : `<a:prstDash val="${DASHES[style]}"/>`;
  return `<a:ln${width}>${fillXml(color)}${dash}</a:ln>`;
}

/** The font of a text that Excel puts together itself: labels of an axis, a legend. */
export function fontXml(font: ChartFont | undefined): string {
  return font && Object.keys(font).length > 0
    ? `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runXml("defRPr", font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
    : "";
}

/** A title of its own words; one without any is put together by Excel. */
export function titleXml(
  text: string | undefined,
  overlay: boolean,
  font: ChartFont | undefined
): string {
  const lines = text
    ?.split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr>${runXml("defRPr", font ?? {})}</a:pPr><a:r>${runXml("rPr", font ?? {}, ' lang="en-US"')}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`
    );
  const words = lines
    ? `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich></c:tx>`
    : "";
  return `<c:title>${words}<c:overlay val="${overlay ? 1 : 0}"/>${lines ? "" : fontXml(font)}</c:title>`;
}

function runXml(name: "rPr" | "defRPr", font: ChartFont, more = ""): string {
  const { bold, italic, color, size, name: face } = font;
  const attributes = [
    size === undefined ? "" : ` sz="${Math.round(size * 100)}"`,
    bold === undefined ? "" : ` b="${bold ? 1 : 0}"`,
    italic === undefined ? "" : ` i="${italic ? 1 : 0}"`,
  ].join("");
  const latin = face === undefined ? "" : `<a:latin typeface="${escapeXml(face)}"/>`;
  return `<a:${name}${more}${attributes}>${fillXml(color)}${latin}</a:${name}>`;
}
