import { asOfText } from "./asOfText";
import type { ReportInput } from "./reportInput";
import type { Print } from "./blocks/report";

/** Excel takes 255 characters of a footer, codes included. */
const MOST = 120;

/** Landscape, one page wide, header rows repeated; a footer with the source, the day that the sheet looks from, and the page. */
export function printed(input: ReportInput, print: Partial<Omit<Print, "footer">> = {}): Print {
  const { source } = input.result;
  return {
    isOnePage: false,
    ...print,
    footer: {
      left: literally(source.address),
      center: literally(asOfText(input)),
      right: "&P / &N",
    },
  };
}

/** An ampersand begins a code. */
function literally(text: string): string {
  return (text.length > MOST ? `${text.slice(0, MOST)}…` : text).replaceAll("&", "&&");
}
