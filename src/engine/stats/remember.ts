/** The result of `make`, made once a key. A key always stands for the same type. */
export function remember<T>(kept: Map<string, unknown>, key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}
