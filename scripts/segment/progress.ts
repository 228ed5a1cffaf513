import type { JobEvent } from "../../src/job/job";

/** Between two lines of the same kind, in milliseconds. */
const BETWEEN = 2_000;

/** Tells on stderr how far a run is: one line for each thing that it does, and every two seconds how long that will still take. */
export function progress(write: (line: string) => void): (event: JobEvent) => void {
  let doing = "";
  let begun = 0;
  let told = 0;
  let rows = 0;
  const step = (what: string, done: number, of: number, line: () => string): void => {
    const now = Date.now();
    if (what !== doing) [doing, begun, told] = [what, now, now];
    if (now - told < BETWEEN || done >= of) return;
    told = now;
    const left = Math.ceil(((now - begun) * (of - done)) / done / 1000);
    write(`${line()}, ${left} s left`);
  };
  return (event) => {
    switch (event.kind) {
      case "opening":
        return step("opening", event.bytes, event.ofBytes, () => {
          const percent = Math.floor((100 * event.bytes) / event.ofBytes);
          return `looking at ${event.file}: ${percent} % of all files`;
        });
      case "located":
        rows = event.rows;
        return write(`${event.address}: ${event.rows} rows`);
      case "read":
        step("read", event.rows, rows, () => `read ${event.rows} of ${rows} rows`);
        if (event.rows >= rows) write(`read ${event.rows} rows`);
        return;
      case "analysing":
        return write("analysing");
      case "analysed":
        return write("writing");
      default:
        return;
    }
  };
}
