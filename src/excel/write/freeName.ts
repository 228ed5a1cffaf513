/**
 * The wanted name, or the first of "name 2" (or "name2")... that is not taken.
 * @param taken lower-case names
 * @param longest Excel's limit: 31 characters for a sheet, 255 for a table
 * @param gap between name and number: a table's name can have no space, and not every reader of files takes an underscore there
 */
export function freeName(
  wanted: string,
  taken: ReadonlySet<string>,
  longest: number,
  gap: " " | ""
): string {
  for (let n = 1; ; n += 1) {
    const ending = n === 1 ? "" : `${gap}${n}`;
    const name = wanted.slice(0, longest - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
