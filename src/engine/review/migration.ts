import { wholeUnits } from "../stats/wholeUnits";

/** One classification of customers, by ABC, XYZ, segment or status. */
export interface Standing {
  /** Names of the customers; each once. */
  readonly names: readonly string[];
  /** Class of each, as an index into the labels; 0 = not classified. */
  readonly code: ArrayLike<number>;
  /** Money of each in the window of this classification. */
  readonly value: ArrayLike<number>;
}

/** The customers that went from one class to another (or stayed). */
export interface Arrow {
  /** Indices into the labels; 0 = absent or not classified. */
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  /** Their money before and after; absent customers have 0. */
  readonly previousValue: number;
  readonly currentValue: number;
  /** currentValue - previousValue. */
  readonly change: number;
  /** Names, by change descending in size, equal ones by name in code-unit order. */
  readonly names: readonly string[];
}

interface Migration {
  readonly labels: readonly string[];
  /** labels.length squared, row by row: the arrow from i to j is arrows[i * labels.length + j]. */
  readonly arrows: readonly Arrow[];
  readonly previousTotal: number;
  readonly currentTotal: number;
}

/**
 * Who moved between two classifications (two windows, or two runs), and how much money with them. Every customer of either is in
 * exactly one arrow; the arrows out of a class sum to the earlier run, those into a class to the later one, exactly where money is in
 * whole ten-thousandths. Customers are matched by name. docs/method-models.md#migration.
 * @param labels index = code; labels[0] is that of "absent or not classified", usually "-".
 * @throws RangeError for a code without label or a name that stands twice: the caller's mistake.
 */
export function migration(
  previous: Standing,
  current: Standing,
  labels: readonly string[]
): Migration {
  const places = new Map<string, { from: number; to: number; before: number; after: number }>();
  const size = previous.names.length;
  const { units, unitsPerOne } = wholeUnits([
    ...Array.from(previous.value),
    ...Array.from(current.value),
  ]);
  for (const [c, name] of previous.names.entries()) {
    if (places.has(name)) throw new RangeError(`customer "${name}" stands twice`);
    places.set(name, {
      from: known(previous.code[c]!, labels),
      to: 0,
      before: units[c]!,
      after: 0,
    });
  }
  const seen = new Set<string>();
  for (const [c, name] of current.names.entries()) {
    if (seen.has(name)) throw new RangeError(`customer "${name}" stands twice`);
    seen.add(name);
    const place = places.get(name) ?? { from: 0, to: 0, before: 0, after: 0 };
    place.to = known(current.code[c]!, labels);
    place.after = units[size + c]!;
    places.set(name, place);
  }

  const members: string[][] = Array.from({ length: labels.length ** 2 }, () => []);
  for (const [name, { from, to }] of places) members[from * labels.length + to]!.push(name);
  const sums = { before: 0, after: 0 };
  const arrows = members.map((names, at): Arrow => {
    let before = 0;
    let after = 0;
    for (const name of names) {
      before += places.get(name)!.before;
      after += places.get(name)!.after;
    }
    sums.before += before;
    sums.after += after;
    const moved = (name: string): number =>
      Math.abs(places.get(name)!.after - places.get(name)!.before);
    names.sort((one, other) => moved(other) - moved(one) || (one < other ? -1 : 1));
    return {
      from: Math.floor(at / labels.length),
      to: at % labels.length,
      customers: names.length,
      previousValue: before / unitsPerOne,
      currentValue: after / unitsPerOne,
      change: (after - before) / unitsPerOne,
      names,
    };
  });
  return {
    labels,
    arrows,
    previousTotal: sums.before / unitsPerOne,
    currentTotal: sums.after / unitsPerOne,
  };
}

function known(code: number, labels: readonly string[]): number {
  if (labels[code] === undefined) throw new RangeError(`no label for class ${code}`);
  return code;
}
