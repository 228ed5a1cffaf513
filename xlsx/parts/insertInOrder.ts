import type { Edits } from "./xml/edits";
import type { XmlElement } from "./xml/xmlElement";

/**
 * Puts a new element where the schema wants it: Excel takes a part whose elements stand in another order for damaged.
 * Elements that are not in the order (newer ones) are passed over; alternatives count as what they are alternatives for.
 * @param order the names of the parent's children
 */
export function insertInOrder(
  edits: Edits,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string
): void {
  const place = order.indexOf(name);
  const next = parent.children.find((child) => order.indexOf(meant(child)) > place);
  if (next) edits.insert(next.start, xml);
  else edits.append(parent, xml);
}

function meant(element: XmlElement): string {
  if (element.name !== "AlternateContent") return element.name;
  return element.children.flatMap(({ children }) => children)[0]?.name ?? "";
}
