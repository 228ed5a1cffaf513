import { UNKNOWN_TO_XML } from "./unknownToXml";

/** A text without what no file of Excel's can hold. */
export function storable(text: string): string {
  return text.replace(UNKNOWN_TO_XML, "");
}
