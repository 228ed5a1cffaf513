import type { Style, Value } from "../blocks/report";
import { share } from "../blocks/rounded";
import type { Wording } from "../../wording/wordingFor";
import { COUNTS, WHOLE, YEARS } from "./footStyles";
import type { Relations } from "./relations";

interface RelationColumns {
  readonly headers: readonly string[];
  readonly styles: readonly Style[];
  readonly cells: (value: number) => readonly Value[];
}

/** Lost, returned, kept of those of a year ago, and for how long they have been customers; none without dates. */
export function relationColumns(
  { messages, fill }: Wording,
  of: ((value: number) => Relations) | undefined
): RelationColumns {
  if (of === undefined) return { headers: [], styles: [], cells: () => [] };
  const { blocks, columns } = messages.keyAccounts;
  return {
    headers: [blocks.lost, blocks.returned, blocks.kept, columns.years],
    styles: [WHOLE, WHOLE, COUNTS, YEARS],
    cells(value) {
      const { lost, returned, base, kept, years } = of(value);
      return [
        lost,
        returned,
        base === 0 ? "" : fill(blocks.keptOf, { kept, base }),
        years < 0 ? "" : share(years),
      ];
    },
  };
}
