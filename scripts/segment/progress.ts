import type { JobEvent } from "../../src/job/job";
import { createTimeLeft } from "../../src/job/timeLeft";

/** Between two lines of the same kind, in milliseconds. */
const BETWEEN = 2_000;

/** Tells on stderr how far a run is: one line for each thing that it does, and every two seconds how long that will still take. */
export function progress(write: (line: string) => void): (event: JobEvent) => void {
  const timeLeft = createTimeLeft(Date.now, BETWEEN);
  let rows = 0;
  return (event) => {
    const left = timeLeft(event);
    const step = (line: string): void => {
      if (left !== undefined) write(`${line}, ${left} s left`);
    };
    switch (event.kind) {
      case "opening":
        return step(
          `looking at ${event.file}: ${Math.floor((100 * event.bytes) / event.ofBytes)} % of all files`
        );
      case "located":
        rows = event.rows;
        return write(`${event.address}: ${event.rows} rows`);
      case "read":
        step(`read ${event.rows} of ${rows} rows`);
        if (event.rows >= rows) write(`read ${event.rows} rows`);
        return;
      case "analysing":
        return write("analysing");
      case "analysed":
        return write("preparing to write");
      case "told":
        return write("writing");
      default:
        return;
    }
  };
}
