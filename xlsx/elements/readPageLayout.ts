import { headerParts } from "../model/headerText";
import {
  DEFAULT_MARGINS,
  type HeadersFooters,
  type MarginSide,
  type PageKind,
  type PageLayout,
  type PageZoom,
} from "../model/pageLayout";
import type { XmlElement } from "../parts/xml/xmlElement";
import { COMMENTS, ERRORS } from "./printWords";

/** All of it but what stands in the workbook's names. @param sheet the worksheet's element */
export function readPageLayout(sheet: XmlElement): PageLayout {
  const options = sheet.child("printOptions");
  const setup = sheet.child("pageSetup");
  const isOn = (element: XmlElement | undefined, name: string): boolean =>
    /^(1|true)$/.test(element?.attribute(name) ?? "");
  const flags = {
    centerHorizontally: isOn(options, "horizontalCentered"),
    centerVertically: isOn(options, "verticalCentered"),
    printGridlines: isOn(options, "gridLines"),
    printHeadings: isOn(options, "headings"),
    blackAndWhite: isOn(setup, "blackAndWhite"),
    draftMode: isOn(setup, "draft"),
  };
  const orientation = setup?.attribute("orientation");
  const paperSize = Number(setup?.attribute("paperSize") ?? 1);
  const comments = keyOf(COMMENTS, setup?.attribute("cellComments"));
  const errors = keyOf(ERRORS, setup?.attribute("errors"));
  const zoom = readZoom(sheet, setup);
  const margins = readMargins(sheet.child("pageMargins"));
  const headersFooters = readHeaders(sheet.child("headerFooter"));
  const rowBreaks = readBreaks(sheet.child("rowBreaks"));
  return {
    ...Object.fromEntries(Object.entries(flags).filter(([, on]) => on)),
    ...(orientation === "landscape" ? { orientation: "Landscape" as const } : {}),
    ...(paperSize === 1 ? {} : { paperSize }),
    ...(zoom ? { zoom } : {}),
    ...(margins ? { margins } : {}),
    ...(setup?.attribute("pageOrder") === "overThenDown"
      ? { printOrder: "OverThenDown" as const }
      : {}),
    ...(comments && comments !== "NoComments" ? { printComments: comments } : {}),
    ...(errors && errors !== "AsDisplayed" ? { printErrors: errors } : {}),
    ...(isOn(setup, "useFirstPageNumber")
      ? { firstPageNumber: Number(setup?.attribute("firstPageNumber") ?? 1) }
      : {}),
    ...(headersFooters ? { headersFooters } : {}),
    ...(rowBreaks.length > 0 ? { rowBreaks } : {}),
  };
}

/** Those that a person made: Excel keeps its own there too. The row after the break counted from 0 is the one before it counted from 1. */
function readBreaks(element: XmlElement | undefined): readonly number[] {
  const made = (element?.children ?? []).filter((one) =>
    /^(1|true)$/.test(one.attribute("man") ?? "")
  );
  return made.map((one) => Number(one.attribute("id"))).sort((a, b) => a - b);
}

function keyOf<Name extends string>(
  words: { readonly [name in Name]: string },
  word: string | undefined
): Name | undefined {
  return (Object.keys(words) as Name[]).find((name) => words[name] === word);
}

function readZoom(sheet: XmlElement, setup: XmlElement | undefined): PageZoom | undefined {
  const fits = sheet.child("sheetPr")?.child("pageSetUpPr")?.attribute("fitToPage");
  if (fits !== undefined && /^(1|true)$/.test(fits)) {
    const [wide, tall] = ["fitToWidth", "fitToHeight"].map((name) =>
      Number(setup?.attribute(name) ?? 1)
    );
    // 0 is as many as it needs.
    return { kind: "fit", ...(wide ? { wide } : {}), ...(tall ? { tall } : {}) };
  }
  const percent = Number(setup?.attribute("scale") ?? 100);
  return percent === 100 ? undefined : { kind: "scale", percent };
}

function readMargins(element: XmlElement | undefined): PageLayout["margins"] {
  const sides = (Object.keys(DEFAULT_MARGINS) as MarginSide[]).flatMap((side) => {
    const points = Number(element?.attribute(side) ?? Number.NaN) * 72;
    return Number.isNaN(points) || Math.abs(points - DEFAULT_MARGINS[side]) < 1e-9
      ? []
      : [[side, points] as const];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

function readHeaders(element: XmlElement | undefined): HeadersFooters | undefined {
  if (!element) return undefined;
  const pages = (["odd", "even", "first"] as const satisfies readonly PageKind[]).flatMap(
    (kind) => {
      const parts = {
        ...headerParts(element.child(`${kind}Header`)?.text ?? "", "Header"),
        ...headerParts(element.child(`${kind}Footer`)?.text ?? "", "Footer"),
      };
      return Object.keys(parts).length === 0 ? [] : [[kind, parts] as const];
    }
  );
  const isSet = (name: string, value: RegExp): boolean => value.test(element.attribute(name) ?? "");
  return {
    ...Object.fromEntries(pages),
    ...(isSet("differentFirst", /^(1|true)$/) ? { firstDiffers: true } : {}),
    ...(isSet("differentOddEven", /^(1|true)$/) ? { evenDiffers: true } : {}),
    ...(isSet("scaleWithDoc", /^(0|false)$/) ? { scalesWithSheet: false } : {}),
    ...(isSet("alignWithMargins", /^(0|false)$/) ? { alignsWithMargins: false } : {}),
  };
}
