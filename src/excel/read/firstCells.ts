import { splitAddresses } from "./splitAddresses";

/** Where lists begin: "Jan!A1" of "Jan!A1:F900". A list grows; where it begins tells that it is the same. */
export function firstCells(addresses: string): readonly string[] {
  return splitAddresses(addresses).map((address) => address.replace(/:[^:!']*$/, ""));
}
