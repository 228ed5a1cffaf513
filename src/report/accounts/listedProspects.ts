import type { EarlierRows } from "../earlierRows";

/** Those of Prospects who buy by now. */
export function listedProspects({ prospects = [] }: EarlierRows): readonly number[] {
  return prospects.flatMap(({ customer }) => customer ?? []);
}

/** Names of those who do not, each once. */
export function unlistedProspects({ prospects = [] }: EarlierRows): readonly string[] {
  const names = prospects.flatMap(({ customer, key }) =>
    customer === undefined && key.trim() !== "" ? [key.trim()] : []
  );
  return [...new Set(names)];
}
