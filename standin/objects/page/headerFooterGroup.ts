import type { HeadersFooters } from "../../../xlsx/model/pageLayout";
import { asFlag, asOneOf } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members, Property } from "../../class/members";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { SheetTarget } from "../../class/targets";

const SINCE = "1.9";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

export const HEADER_FOOTER_GROUP: Members<SheetTarget> = {
  properties: {
    state: {
      since: SINCE,
      get: (target, session) => {
        const { firstDiffers = false, evenDiffers = false } =
          sheetOf(target, session).pageLayout.headersFooters ?? {};
        return STATES[(firstDiffers ? 1 : 0) + (evenDiffers ? 2 : 0)] ?? null;
      },
      set: (target, value, session) => {
        const place = STATES.indexOf(asOneOf(value, STATES));
        const sheet = writableSheet(target, session);
        const { headersFooters, ...rest } = sheet.pageLayout;
        sheet.pageLayout = {
          ...rest,
          headersFooters: {
            ...headersFooters,
            firstDiffers: place % 2 === 1,
            evenDiffers: place >= 2,
          },
        };
      },
    },
    useSheetMargins: flag("alignsWithMargins"),
    useSheetScale: flag("scalesWithSheet"),
  },
  navigation: {
    defaultForAllPages: {
      since: SINCE,
      get: ({ sheetId }) => objectOf("HeaderFooter", { sheetId, pages: "odd" }),
    },
    oddPages: {
      since: SINCE,
      get: ({ sheetId }) => objectOf("HeaderFooter", { sheetId, pages: "odd" }),
    },
    evenPages: {
      since: SINCE,
      get: ({ sheetId }) => objectOf("HeaderFooter", { sheetId, pages: "even" }),
    },
    firstPage: {
      since: SINCE,
      get: ({ sheetId }) => objectOf("HeaderFooter", { sheetId, pages: "first" }),
    },
  },
};

function flag(
  name: keyof HeadersFooters & ("alignsWithMargins" | "scalesWithSheet")
): Property<SheetTarget> {
  return {
    since: SINCE,
    get: (target, session) => sheetOf(target, session).pageLayout.headersFooters?.[name] ?? true,
    set: (target, value, session) => {
      const sheet = writableSheet(target, session);
      const { headersFooters, ...rest } = sheet.pageLayout;
      sheet.pageLayout = { ...rest, headersFooters: { ...headersFooters, [name]: asFlag(value) } };
    },
  };
}
