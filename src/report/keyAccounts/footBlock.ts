import { palette } from "../blocks/palette";
import type { Style, Value } from "../blocks/report";
import type { SheetDraft } from "../blocks/sheetDraft";

interface FootBlock {
  /** Its first one. */
  readonly column?: number;
  readonly title: string;
  readonly headers: readonly string[];
  /** One for each header; the first is of texts. */
  readonly styles: readonly Style[];
  readonly rows: readonly (readonly Value[])[];
  /** Sentences below. */
  readonly says?: readonly string[];
}

/** A small table below the one in which people type: a title, a header aligned as its numbers, and rows. */
export function footBlock(
  draft: SheetDraft,
  { column: left = 0, title, headers, styles, rows, says = [] }: FootBlock
): void {
  const top = draft.next;
  draft.put(top, left, [[title]]);
  draft.style(top, left, 1, 1, { bold: true, size: 13, color: palette.heading });
  draft.put(top + 1, left, [headers, ...rows]);
  styles.forEach((style, column) => {
    const align = style.align ?? "Right";
    draft.style(top + 1, left + column, 1, 1, {
      bold: true,
      fill: palette.heading,
      color: palette.headingText,
      vertical: "Center",
      wrap: true,
      align,
      ...(style.indent === undefined ? {} : { indent: style.indent }),
    });
    if (rows.length > 0) draft.style(top + 2, left + column, rows.length, 1, { ...style, align });
  });
  draft.height(top + 1, 33);
  rows.forEach((_, row) =>
    draft.style(top + 2 + row, left, 1, headers.length, { underline: palette.line })
  );
  draft.next = top + 2 + rows.length;
  for (const sentence of says) {
    draft.put(draft.next, left, [[sentence]]);
    draft.style(draft.next, left, 1, 1, { italic: true, color: palette.muted });
    draft.next += 1;
  }
  draft.next += 1;
}
