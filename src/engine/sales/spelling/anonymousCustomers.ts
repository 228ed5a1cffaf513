import type { Issue } from "../rows/issue";
import { foldText } from "../text/foldText";
import { ANONYMOUS_NAMES } from "../words/anonymous";

/** The longest name of the list is shorter: most names need not be folded. */
const LONGEST = 24;

/** Customers whose name stands for nobody in particular ("Cash", "Інші"): counted as they are, and said. */
export function anonymousCustomers(
  names: readonly string[],
  sums: () => Float64Array
): Issue | undefined {
  const found: number[] = [];
  for (let i = 0; i < names.length; i++) {
    if (isAnonymous(names[i]!)) found.push(i);
  }
  const [first] = found;
  if (first === undefined) return undefined;
  const totals = sums();
  return {
    code: "anonymousCustomer",
    kind: "note",
    count: found.length,
    cells: [],
    facts: {
      name: names[first]!,
      names: found
        .slice(0, 5)
        .map((i) => names[i])
        .join(", "),
      sum: found.reduce((sum, i) => sum + totals[i]!, 0),
    },
  };
}

/** The name stands for nobody in particular. */
export function isAnonymous(name: string): boolean {
  return (
    name.length <= LONGEST && BEGINNINGS.has(beginning(name)) && ANONYMOUS_NAMES.has(foldText(name))
  );
}

/** The first two characters as one number, without a bracket before them. */
function beginning(name: string): number {
  const first = "(<[".includes(name.charAt(0)) ? 1 : 0;
  return name.charCodeAt(first) * 0x10000 + name.charCodeAt(first + 1);
}

/** Of the names of the list, in large and small letters: most names are passed over by them. */
const BEGINNINGS = new Set(
  [...ANONYMOUS_NAMES, "n/a", "n.a"].flatMap((name) => {
    const [small, large] = [name.slice(0, 2), name.slice(0, 2).toUpperCase()];
    return [small, large, large.charAt(0) + small.charAt(1), small.charAt(0) + large.charAt(1)].map(
      beginning
    );
  })
);
