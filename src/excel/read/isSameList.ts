import { firstCells } from "./firstCells";

/** Whether two addresses are of the same (first) list; it may have grown in between. */
export function isSameList(one: string, other: string): boolean {
  return firstCells(one)[0] === firstCells(other)[0];
}
