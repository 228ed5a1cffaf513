import type { Issue } from "../issue";
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
    const name = names[i]!;
    if (name.length > LONGEST || !FIRST.has(name.charCodeAt(0))) continue;
    if (MAY_BE.test(name) && ANONYMOUS_NAMES.has(foldText(name))) found.push(i);
  }
  const [first] = found;
  if (first === undefined) return undefined;
  const totals = sums();
  return {
    code: "anonymousCustomer",
    kind: "said",
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

/** First letters of the names of the list, large and small: most names are passed over by them. */
const FIRST = new Set(
  [...ANONYMOUS_NAMES].flatMap((name) => [name.charCodeAt(0), name.toUpperCase().charCodeAt(0)])
);
/** First two letters of the names of the list. */
const MAY_BE = new RegExp(
  `^(?:${[...new Set([...ANONYMOUS_NAMES].map((name) => name.slice(0, 2)))].join("|")})`,
  "i"
);
