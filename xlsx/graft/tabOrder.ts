import type { SheetModel } from "../model/model";

/** A tab of the saved file: one of the file's own, by its place there, or a new one, by its relationship. */
export type Tab =
  | { readonly was: number; readonly sheet?: SheetModel }
  | { readonly was?: undefined; readonly sheet: SheetModel; readonly relation: string };

/**
 * The tabs with those that the stand-in does not know (chart sheets): each stays to the right of its neighbour.
 * @param known tabs of worksheets, in their order
 * @param others places in the file
 */
export function tabOrder(known: readonly Tab[], others: readonly number[]): Tab[] {
  return others.reduce<Tab[]>(
    (tabs, was) => {
      const left = tabs.reduce(
        (best, tab, index) => {
          const place = tab.was ?? -1;
          return place < was && place > best.place ? { place, index } : best;
        },
        { place: -1, index: -1 }
      );
      return [...tabs.slice(0, left.index + 1), { was }, ...tabs.slice(left.index + 1)];
    },
    [...known]
  );
}
