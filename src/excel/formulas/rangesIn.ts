import type { Area } from "../../report/blocks/report";
import type { Budget } from "../write/budget";
import { rangeOf } from "../write/rangeOf";

/** Cells read in one request, and ranges. */
const CELLS = 20_000;
const RANGES = 1_000;

/**
 * Reads areas of a sheet, in requests that fit.
 * @param what properties of ranges, as `load` takes them
 * @returns of each area its parts, from the top
 */
export async function rangesIn(
  budget: Budget,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  what: string
): Promise<readonly (readonly Excel.Range[])[]> {
  const read = areas.map((): Excel.Range[] => []);
  const parts = areas.flatMap((area, of) => partsOf(area).map((part) => ({ of, part })));
  for (let from = 0; from < parts.length;) {
    let to = from;
    let cells = 0;
    while (to < parts.length && to < from + RANGES) {
      const { rows, columns } = parts[to]!.part;
      if (to > from && cells + rows * columns > CELLS) break;
      cells += rows * columns;
      to += 1;
    }
    const some = parts.slice(from, to);
    let ranges: Excel.Range[] = [];
    await budget.ask(() => {
      ranges = some.map(({ part }) => rangeOf(sheet, part).load(what));
    });
    some.forEach(({ of }, i) => read[of]!.push(ranges[i]!));
    from = to;
  }
  return read;
}

function partsOf(area: Area): readonly Area[] {
  const most = Math.max(1, Math.floor(CELLS / area.columns));
  return Array.from({ length: Math.ceil(area.rows / most) }, (_, i) => {
    const from = i * most;
    return { ...area, row: area.row + from, rows: Math.min(most, area.rows - from) };
  });
}
