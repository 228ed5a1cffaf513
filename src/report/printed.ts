import { asOfText } from "./asOfText";
import type { ReportInput } from "./reportInput";
import type { Print } from "./blocks/report";

/** Excel takes 255 characters of a footer, codes included. */
const MOST = 120;

/**
 * Landscape, one page wide, header rows repeated; a footer with the source, the day that the sheet looks from, and the page.
 * @param isMore what is printed ends before the sheet does: that is said in the footer
 */
export function printed(
  input: ReportInput,
  print: Partial<Omit<Print, "footer">> = {},
  isMore = false
): Print {
  const { result, wording } = input;
  const { source } = result;
  const center = [asOfText(input), isMore ? wording.messages.sheets.moreBelow : ""];
  return {
    isOnePage: false,
    ...print,
    footer: {
      left: literally(source.address),
      center: literally(center.filter((text) => text !== "").join(" · ")),
      right: "&P / &N",
    },
  };
}

/** An ampersand begins a code. */
function literally(text: string): string {
  return (text.length > MOST ? `${text.slice(0, MOST)}…` : text).replaceAll("&", "&&");
}
