import type { JobEvent } from "./job";

/** Before that nobody can tell, in milliseconds. */
const FIRST = 2_000;

/**
 * How many seconds opening files, or reading rows, will still take.
 * @param now in milliseconds
 * @param between two answers at least so many milliseconds
 */
export function createTimeLeft(
  now: () => number,
  between: number
): (event: JobEvent) => number | undefined {
  let doing = "";
  let begun = 0;
  let told = 0;
  let rows = 0;
  const left = (what: string, done: number, of: number): number | undefined => {
    const at = now();
    if (what !== doing) [doing, begun, told] = [what, at, at + FIRST - between];
    if (at - told < between || done <= 0 || done >= of) return undefined;
    told = at;
    return Math.ceil(((at - begun) * (of - done)) / done / 1000);
  };
  return (event) => {
    if (event.kind === "opening") return left("opening", event.bytes, event.ofBytes);
    if (event.kind === "read") return left("reading", event.rows, rows);
    if (event.kind === "located") rows = event.rows;
    doing = "";
    return undefined;
  };
}
