import { setAttributes } from "../parts/xml/setAttributes";
import type { XmlElement } from "../parts/xml/xmlElement";
import { toFileWidth } from "../width";
import type { Formats } from "./formats";
import type { SheetChange } from "./sheetChange";

interface Columns {
  /** One-based, as in the file. */
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

/**
 * The element of the columns' widths and formats, with what changed: an entry for many columns is cut around those that did.
 * @returns undefined when nothing changed
 */
export function columnsXml(
  element: XmlElement | undefined,
  prefix: string,
  change: SheetChange,
  formats: Formats
): string | undefined {
  const { before, after } = change;
  const changed = changedColumns(change);
  if (changed.length === 0) return undefined;
  let entries: Columns[] = (element?.children ?? []).map((child) => ({
    first: Number(child.attribute("min")),
    last: Number(child.attribute("max")),
    tag: child.outer,
  }));
  const hidden = new Set(after.hiddenColumns);
  for (const column of changed) {
    const at = column + 1;
    const known = entries.find(({ first, last }) => first <= at && at <= last);
    const base = Number(/\sstyle="(\d+)"/.exec(known?.tag ?? "")?.[1] ?? 0);
    const look = change.columnStyles.get(column);
    const format = look ? formats.cell(base, look.from, look.to) : base;
    const width = after.columnWidths.get(column);
    const tag = setAttributes(known?.tag ?? `<${prefix}col/>`, {
      ...(width === before.columnWidths.get(column)
        ? {}
        : {
            width: width === undefined ? undefined : toFileWidth(width),
            customWidth: width === undefined ? undefined : 1,
            bestFit: undefined,
          }),
      hidden: hidden.has(column) ? 1 : undefined,
      style: format === 0 ? undefined : format,
    });
    entries = entries.flatMap((entry) =>
      entry === known
        ? [
            { ...entry, last: at - 1 },
            { ...entry, first: at + 1 },
          ].filter(({ first, last }) => first <= last)
        : [entry]
    );
    entries.push({ first: at, last: at, tag });
  }
  const cols = entries
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, tag }) => setAttributes(tag, { min: first, max: last }));
  return `<${prefix}cols>${cols.join("")}</${prefix}cols>`;
}

function changedColumns({ before, after, columnStyles }: SheetChange): number[] {
  const hiddenBefore = new Set(before.hiddenColumns);
  const hiddenAfter = new Set(after.hiddenColumns);
  const all = new Set([
    ...before.columnWidths.keys(),
    ...after.columnWidths.keys(),
    ...columnStyles.keys(),
    ...hiddenBefore,
    ...hiddenAfter,
  ]);
  return [...all].filter((column) => {
    const look = columnStyles.get(column);
    return (
      before.columnWidths.get(column) !== after.columnWidths.get(column) ||
      hiddenBefore.has(column) !== hiddenAfter.has(column) ||
      look?.from !== look?.to
    );
  });
}
