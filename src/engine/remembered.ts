/**
 * `make`, with every result kept: the same question is worked out once.
 * @param keyOf what a result depends on; the first argument (compared by identity) unless told.
 * @param most results kept; the oldest goes first.
 */
export function remembered<Asked extends readonly unknown[], Result>(
  make: (...asked: Asked) => Result,
  keyOf: (...asked: Asked) => unknown = (...asked) => asked[0],
  most = Infinity
): (...asked: Asked) => Result {
  const kept = new Map<unknown, Result>();
  return (...asked) => {
    const key = keyOf(...asked);
    if (!kept.has(key)) {
      if (kept.size >= most) kept.delete(kept.keys().next().value);
      kept.set(key, make(...asked));
    }
    return kept.get(key) as Result;
  };
}
