import { readFileSync } from "node:fs";

/**
 * Milliseconds that this thread was on a processor (Linux; elsewhere the clock's): a busy neighbour does not count, as far as
 * caches and memory are not shared. The first call brings the kernel's account up to date, else it is 4 ms coarse.
 */
export function onCpu(): number {
  process.cpuUsage();
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
