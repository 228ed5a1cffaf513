/**
 * Formulas on a list of their own, called as Excel calls them, in a process of its own. Arguments: lines customers. Prints JSON: what each took, and the bytes of
 * the arguments that Excel hands over.
 */
import { abcClass, customerSegments, segmentMatrix } from "../../src/functions/functions";
import { makeRows } from "../engine/data";

export interface Taken {
  readonly ms: number;
  readonly calls: number;
  /** Of the arguments of all calls, as JSON. */
  readonly bytes: number;
}

Object.assign(globalThis, {
  Office: { context: { displayLanguage: "en-US" } },
  CustomFunctions: { Error, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
});
const invocation = {
  onCanceled: () => undefined,
} as unknown as CustomFunctions.CancelableInvocation;

const [lines = 100_000, customers = 20_000] = process.argv.slice(2).map(Number);
const rows = makeRows({ lines, customers, names: "mixed", order: "date" });
const column = (place: number): unknown[][] => rows.map((row) => [row[place]]);
const totals = Array.from({ length: customers }, (_, c) => [((c * 7919) % 99_991) / 7 + 1]);
const CELLS = 10_000;
const narrow = totals.slice(0, CELLS);
/** Excel hands over a copy in each call: what is the same has to be found by comparing. */
const copies = [narrow.map((row) => [...row]), narrow.map((row) => [...row])] as const;

async function taken(
  calls: number,
  call: (n: number) => unknown,
  argumentsOf: (n: number) => unknown
): Promise<Taken> {
  const bytes = calls * Buffer.byteLength(JSON.stringify(argumentsOf(0)));
  const start = performance.now();
  for (let n = 0; n < calls; n += 1) await call(n);
  return { ms: performance.now() - start, calls, bytes };
}

const list = [column(0), column(1), column(2)] as const;
const again = [column(0), column(1), column(2)] as const;
const options = undefined as unknown as unknown[][];

async function all(): Promise<{ readonly [what: string]: Taken }> {
  return {
    "CUSTOMERSEGMENTS": await taken(1, () => customerSegments(...list, options, invocation), () => list),
    "SEGMENTMATRIX, same list": await taken(1, () => segmentMatrix(...again, options, invocation), () => again),
    "ABCCLASS, one spilled formula": await taken(1, () => abcClass(totals), () => totals),
    "ABCCLASS, one spilled formula of 10,000": await taken(1, () => abcClass(narrow), () => narrow),
    "ABCCLASS, 10,000 cells on their column": await taken(
      CELLS,
      (n) => abcClass([narrow[n]!], copies[n % 2]),
      (n) => [narrow[n], narrow]
    ),
  };
} // prettier-ignore

void all().then((told) => console.log(JSON.stringify(told)));
