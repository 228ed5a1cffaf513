/** Univer 0.25 calls an iterator helper that Node has only from 22 on. */
export function addIteratorSome(): void {
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as {
    some?: (test: (value: unknown) => boolean) => boolean;
  };
  iterator.some ??= function (this: IterableIterator<unknown>, test) {
    for (const value of this) if (test(value)) return true;
    return false;
  };
}
