import type { Area } from "./area";

/** How a sheet is printed: what is absent is Excel's default. Margins are in points. */
export interface PageLayout {
  readonly orientation?: "Portrait" | "Landscape";
  /** As in the file: 9 is A4. */
  readonly paperSize?: number;
  readonly zoom?: PageZoom;
  readonly margins?: { readonly [side in MarginSide]?: number };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly blackAndWhite?: boolean;
  readonly draftMode?: boolean;
  readonly printOrder?: "DownThenOver" | "OverThenDown";
  readonly printComments?: "NoComments" | "EndSheet" | "InPlace";
  readonly printErrors?: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  readonly firstPageNumber?: number;
  readonly printArea?: readonly Area[];
  /** Whole rows that every page repeats at its top. */
  readonly titleRows?: Area;
  /** Whole columns that every page repeats at its left. */
  readonly titleColumns?: Area;
  readonly headersFooters?: HeadersFooters;
  /** Rows that begin a page because somebody said so, ascending. */
  readonly rowBreaks?: readonly number[];
}

/** Percent, or so many pages; a side without a number takes as many as it needs. */
export type PageZoom =
  | { readonly kind: "scale"; readonly percent: number }
  | { readonly kind: "fit"; readonly wide?: number; readonly tall?: number };

export type MarginSide = "left" | "right" | "top" | "bottom" | "header" | "footer";

/** What stands on odd pages stands on all of them, unless others are said to differ. */
export type PageKind = "odd" | "even" | "first";

export interface HeadersFooters {
  readonly odd?: HeaderFooter;
  readonly even?: HeaderFooter;
  readonly first?: HeaderFooter;
  readonly firstDiffers?: boolean;
  readonly evenDiffers?: boolean;
  /** Both are so unless they are said not to be. */
  readonly scalesWithSheet?: boolean;
  readonly alignsWithMargins?: boolean;
}

export type HeaderFooterPart = `${"left" | "center" | "right"}${"Header" | "Footer"}`;

/** With Excel's codes: "&P of &N", "&&" for an ampersand. */
export type HeaderFooter = { readonly [part in HeaderFooterPart]?: string };

export const DEFAULT_MARGINS: { readonly [side in MarginSide]: number } = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};
