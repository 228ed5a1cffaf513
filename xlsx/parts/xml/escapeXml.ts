import { storable } from "../../model/storable";

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** For a text and, as well, for an attribute. What XML cannot hold at all is left out. */
export function escapeXml(text: string): string {
  return storable(text).replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? "");
}
