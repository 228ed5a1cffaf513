import type { StandingTable } from "./standingTable";

/** A column with what it is to be called. */
interface WantedHeader {
  readonly id: string;
  readonly names: readonly string[];
  readonly header: string;
}

/**
 * What our columns are called after a run: a header of ours in another language, or for another value, is renewed; one that the user chose stays. So does
 * one whose new name another column has, for Excel would number it at once.
 */
export function finalHeaders(
  { columns, ours }: Pick<StandingTable, "columns" | "ours">,
  wanted: readonly WantedHeader[]
): ReadonlyMap<string, string> {
  const taken = new Set(columns.map(({ header }) => header.toLowerCase()));
  return new Map(
    wanted.flatMap(({ id, names, header }) => {
      const place = ours.get(id);
      if (place === undefined) return [];
      const stands = columns[place]!.header;
      const isKept = !names.includes(stands) || taken.has(header.toLowerCase());
      return [[id, isKept ? stands : header] as const];
    })
  );
}
