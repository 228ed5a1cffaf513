/** A value that somebody gave, as JSON; undefined where it has none: a function, a ring, arrays nested too deep to follow. */
export function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
