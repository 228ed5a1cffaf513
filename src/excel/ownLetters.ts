import { classColumnOf } from "../report/classColumnOf";
import type { AdjacentArea } from "./adjacentAreas";

/** Rows in which the header of letters is looked for: as many as are read to recognise a list. */
const HEAD_ROWS = 200;
/** Columns that a run writes beside a list. */
const COLUMNS = 4;

/** What is ours of the letters beside a list. */
interface OwnLetters {
  /** Nobody has put a column between, or given one of ours another header. */
  readonly areAll: boolean;
  /** Our cells, neighbouring columns together. */
  readonly ranges: readonly Excel.Range[];
}

/**
 * What is ours of areas with letters, area by area: the name over an area grows with each column that the user puts between ours, and those are theirs.
 * Ours are known by their headers, in the row that has most of them; of two with the same header neither is. Beside a list without a header all are ours, if none was put in.
 */
export async function ownLetters(
  context: Excel.RequestContext,
  areas: readonly AdjacentArea[]
): Promise<readonly OwnLetters[]> {
  const heads = areas.map(({ range, rows, columns }) => {
    const head = range?.getAbsoluteResizedRange(Math.min(rows, HEAD_ROWS), columns);
    head?.load("values");
    return head;
  });
  await context.sync();
  return areas.map(({ range, columns }, i) => {
    const own = ownColumns((heads[i]?.values ?? []) as unknown[][], columns);
    const ranges =
      range === undefined
        ? []
        : runsOf(own).map(([first, count]) =>
            range.getOffsetRange(0, first).getResizedRange(0, count - columns)
          );
    return { areAll: !own.includes(false), ranges };
  });
}

function ownColumns(head: readonly unknown[][], columns: number): readonly boolean[] {
  let header: readonly (string | undefined)[] = [];
  let most = 0;
  for (const row of head) {
    const ids = row.map((cell) => classColumnOf(String(cell)));
    const count = ids.filter((id) => id !== undefined).length;
    if (count > most) [header, most] = [ids, count];
  }
  return Array.from({ length: columns }, (_, column) => {
    if (most === 0) return columns <= COLUMNS;
    const id = header[column];
    return id !== undefined && header.indexOf(id) === header.lastIndexOf(id);
  });
}

function runsOf(own: readonly boolean[]): readonly (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  own.forEach((isOwn, column) => {
    const last = runs.at(-1);
    if (!isOwn) return;
    if (last !== undefined && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  });
  return runs;
}
