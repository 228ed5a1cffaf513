import { headerText } from "../model/headerText";
import { isSame } from "../model/isSame";
import type { SheetModel } from "../model/model";
import {
  DEFAULT_MARGINS,
  type HeaderFooter,
  type MarginSide,
  type PageLayout,
} from "../model/pageLayout";
import type { SheetText } from "../parts/sheetText";
import { escapeXml } from "../parts/xml/escapeXml";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";
import { COMMENTS, ERRORS } from "./printWords";

type Attributes = Parameters<typeof setAttributes>[1];

/** How a sheet is printed; attributes that say something else (a printer's settings, its resolution) stay. */
export function writePageLayout(
  text: SheetText,
  { pageLayout: before }: SheetModel,
  { pageLayout: after }: SheetModel
): void {
  if (isSame(before, after)) return;
  change(text, "printOptions", optionsOf(before), optionsOf(after));
  if (!isSame(before.margins, after.margins))
    change(text, "pageMargins", {}, marginsOf(after.margins));
  change(text, "pageSetup", setupOf(before), setupOf(after));
  if (!isSame(before.headersFooters, after.headersFooters))
    text.set("headerFooter", headersXml(after.headersFooters ?? {}));
  if (!isSame(before.rowBreaks, after.rowBreaks)) text.set("rowBreaks", breaksXml(after.rowBreaks));
}

/** Across all columns of a sheet. */
function breaksXml(rows: readonly number[] = []): string {
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join("")}</rowBreaks>`;
}

/** Sets the attributes that differ. */
function change(text: SheetText, name: string, before: Attributes, after: Attributes): void {
  const differing = Object.entries(after).filter(([key, value]) => before[key] !== value);
  if (differing.length === 0) return;
  const { startTag, outer } = text.element(name) ?? XmlElement.root(`<${name}/>`);
  const tag = setAttributes(startTag, Object.fromEntries(differing));
  text.set(name, tag + outer.slice(startTag.length));
}

function optionsOf(layout: PageLayout): Attributes {
  return {
    horizontalCentered: one(layout.centerHorizontally),
    verticalCentered: one(layout.centerVertically),
    headings: one(layout.printHeadings),
    gridLines: one(layout.printGridlines),
  };
}

function setupOf(layout: PageLayout): Attributes {
  const { zoom, orientation, printOrder, printComments, printErrors } = layout;
  return {
    paperSize: layout.paperSize,
    scale: zoom?.kind === "scale" ? zoom.percent : undefined,
    firstPageNumber: layout.firstPageNumber,
    fitToWidth: zoom?.kind === "fit" ? pages(zoom.wide) : undefined,
    fitToHeight: zoom?.kind === "fit" ? pages(zoom.tall) : undefined,
    pageOrder: printOrder === "OverThenDown" ? "overThenDown" : undefined,
    orientation: orientation?.toLowerCase(),
    blackAndWhite: one(layout.blackAndWhite),
    draft: one(layout.draftMode),
    cellComments: printComments && COMMENTS[printComments],
    useFirstPageNumber: one(layout.firstPageNumber !== undefined),
    errors: printErrors && ERRORS[printErrors],
  };
}

function one(on: boolean | undefined): 1 | undefined {
  return on === true ? 1 : undefined;
}

/** One page need not be said; 0 is as many as it needs. */
function pages(count: number | undefined): number | undefined {
  return count === 1 ? undefined : (count ?? 0);
}

function marginsOf(margins: PageLayout["margins"]): Attributes {
  return Object.fromEntries(
    (Object.keys(DEFAULT_MARGINS) as MarginSide[]).map((side) => [
      side,
      Number(((margins?.[side] ?? DEFAULT_MARGINS[side]) / 72).toFixed(6)),
    ])
  );
}

function headersXml(headers: NonNullable<PageLayout["headersFooters"]>): string {
  const tag = setAttributes("<headerFooter>", {
    differentOddEven: one(headers.evenDiffers),
    differentFirst: one(headers.firstDiffers),
    scaleWithDoc: headers.scalesWithSheet === false ? 0 : undefined,
    alignWithMargins: headers.alignsWithMargins === false ? 0 : undefined,
  });
  const inner = (["odd", "even", "first"] as const).flatMap((kind) =>
    (["Header", "Footer"] as const).map((side) => {
      const text = headerText(headers[kind] ?? ({} as HeaderFooter), side);
      return text === "" ? "" : `<${kind}${side}>${escapeXml(text)}</${kind}${side}>`;
    })
  );
  return inner.join("") === "" && tag === "<headerFooter>"
    ? ""
    : `${tag}${inner.join("")}</headerFooter>`;
}
