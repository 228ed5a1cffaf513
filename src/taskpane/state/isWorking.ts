import type { Screen } from "./state";

/** A run is going on. */
export function isWorking(screen: Screen): boolean {
  if (screen.kind === "result") return screen.writing.kind === "running";
  return screen.kind === "reading" || screen.kind === "analysing";
}
