import { palette } from "../blocks/palette";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { MatrixPlan } from "../matrix/plan";
import { band } from "../blocks/band";
import { LEFT } from "./places";

/** Customers, value, share. */
const MEASURES = 3;

/**
 * The cells of the matrix as formulas: customers, value and share, and the sum of each row.
 * @returns the next free row
 */
export function cells(draft: SheetDraft, plan: MatrixPlan, top: number): number {
  const { overview, classes } = plan.input.wording.messages;
  draft.put(top, LEFT, [[overview.cells]]);
  draft.style(top, LEFT, 1, 1, { bold: true, color: palette.heading });
  const rhythms = plan.rhythms.map((rhythm) => plan.rhythmName(rhythm));
  const texts = ["", ...rhythms, plan.words.total];
  const width = texts.length - 1;
  band(draft, top + 1, LEFT, texts, [...texts.keys()].slice(1));
  plan.letters.forEach((letter, i) => {
    const row = top + 2 + i * MEASURES;
    const columns = [
      ...plan.rhythms.map((rhythm) => plan.ofSegment(letter, rhythm)),
      plan.ofSegment(letter),
    ];
    draft.put(row, LEFT, [
      [`${letter} · ${classes.abc[letter as keyof typeof classes.abc]}`],
      [plan.measureNames[1]],
      [plan.measureNames[2]],
    ]);
    draft.put(
      row,
      LEFT + 1,
      ([0, 1, 2] as const).map((measure) => columns.map((measures) => measures[measure]))
    );
    draft.style(row, LEFT, 1, 1, { bold: true, color: palette.heading, align: "Left", indent: 1 });
    draft.style(row + 1, LEFT, 2, 1, { color: palette.muted, align: "Left", indent: 1 });
    const number = { align: "Right", color: palette.ink } as const;
    draft.style(row, LEFT + 1, 1, width, { ...number, numberFormat: "#,##0", bold: true });
    draft.style(row + 1, LEFT + 1, 1, width, { ...number, numberFormat: plan.valueFormat });
    draft.style(row + 2, LEFT + 1, 1, width, { ...number, numberFormat: "0.0%" });
    draft.style(row, LEFT + width, MEASURES, 1, { fill: palette.band });
    draft.style(row + 2, LEFT, 1, width + 1, { underline: palette.line });
  });
  return top + 2 + plan.letters.length * MEASURES + 1;
}
