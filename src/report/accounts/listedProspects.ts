import type { EarlierRows } from "../earlierRows";

/** Those of Prospects who buy by now. */
export function listedProspects({ prospects = [] }: EarlierRows): readonly number[] {
  return prospects.flatMap(({ customer }) => customer ?? []);
}
