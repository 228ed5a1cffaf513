import { headerText } from "../../../xlsx/model/headerText";
import type { HeaderFooterPart } from "../../../xlsx/model/pageLayout";
import { asText } from "../../class/arguments";
import type { Members, Property } from "../../class/members";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { PagesTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";

/** For the three parts of a header or a footer together, with the codes that part them (Excel's specifications). */
const LONGEST = 255;

export const HEADER_FOOTER: Members<PagesTarget> = {
  properties: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
};

function part(name: HeaderFooterPart): Property<PagesTarget> {
  return {
    since: "1.9",
    get: (target, session) =>
      sheetOf(target, session).pageLayout.headersFooters?.[target.pages]?.[name] ?? "",
    set: (target, value, session) => {
      const sheet = writableSheet(target, session);
      const { headersFooters, ...rest } = sheet.pageLayout;
      const next = { ...headersFooters?.[target.pages], [name]: asText(value) };
      const side = name.endsWith("Header") ? "Header" : "Footer";
      if (headerText(next, side).length > LONGEST) throw new ExcelError("InvalidArgument");
      sheet.pageLayout = { ...rest, headersFooters: { ...headersFooters, [target.pages]: next } };
    },
  };
}
