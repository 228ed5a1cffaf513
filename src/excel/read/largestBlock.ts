/** A cell of the block with most cells in it; cells are neighbours at the corners too, as for Ctrl+A. */
export function largestBlock(
  values: readonly (readonly unknown[])[]
): readonly [row: number, column: number] | undefined {
  const columns = values[0]?.length ?? 0;
  const seen = new Uint8Array(values.length * columns);
  const isFilled = (at: number) => (values[Math.floor(at / columns)]?.[at % columns] ?? "") !== "";
  let best: readonly [number, number] | undefined;
  let most = 0;
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] === 1 || !isFilled(start)) continue;
    const size = visit(start);
    if (size <= most) continue;
    most = size;
    best = [Math.floor(start / columns), start % columns];
  }
  return best;

  function visit(start: number): number {
    const open = [start];
    seen[start] = 1;
    let size = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      size += 1;
      const column = at % columns;
      for (const down of [-columns, 0, columns]) {
        for (const right of [-1, 0, 1]) {
          const next = at + down + right;
          if (column + right < 0 || column + right >= columns) continue;
          if (next < 0 || next >= seen.length || seen[next] === 1 || !isFilled(next)) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    return size;
  }
}
