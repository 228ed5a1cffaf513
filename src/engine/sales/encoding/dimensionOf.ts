import type { Layout } from "../layout/layout";
import type { Dimension } from "../sales";
import { isErrorText } from "../text/isErrorText";
import type { KeptLines } from "./keptLines";
import type { TextColumn } from "../columns/textColumn";

/** Errors and white space count as blank. */
export function dimensionOf(
  { name, role }: Layout["dimensions"][number],
  texts: TextColumn,
  lines: KeptLines
): Dimension {
  const values: string[] = [""];
  const known = new Map([["", 0]]);
  let changed = texts.names[0] !== "";
  const to = texts.names.map((text, i) => {
    const tidy = isErrorText(text) ? "" : text.trim();
    let index = known.get(tidy);
    if (index === undefined) {
      index = values.push(tidy) - 1;
      known.set(tidy, index);
    }
    changed ||= index !== i;
    return index;
  });
  const index = lines.ofRows(texts.index);
  if (changed) for (let i = 0; i < index.length; i++) index[i] = to[index[i]!]!;
  return {
    name,
    role,
    values,
    index: new Uint32Array(index.buffer, index.byteOffset, index.length),
  };
}
