import { STATUSES_SHOWN } from "../../engine/codes";
import { palette } from "../blocks/palette";
import type { Value } from "../blocks/report";
import type { SheetDraft } from "../blocks/sheetDraft";
import { CARDS, LABEL, MEASURE, type MatrixPlan } from "./plan";

/** Customers and value of each status, and what it means. */
export function statuses(draft: SheetDraft, plan: MatrixPlan): void {
  const { messages } = plan.input.wording;
  if (plan.input.result.analysis.asOfDay <= 0) return;
  const top = draft.next;
  const [customers, value] = plan.measureNames;
  draft.put(top, LABEL, [
    [plan.words.statuses, customers, value, plan.words.meaning],
    ...STATUSES_SHOWN.map((code): Value[] => {
      const { name, many, meaning } = messages.classes.statuses[code];
      const [count, sum] = plan.ofStatus(name);
      return [many, count, sum, meaning];
    }),
  ]);
  const text = { align: "Left", indent: 1 } as const;
  draft.style(top, LABEL, 1, 4, {
    ...text,
    bold: true,
    fill: palette.heading,
    color: palette.headingText,
    vertical: "Center",
  });
  draft.height(top, 22);
  const rows = STATUSES_SHOWN.length;
  draft.style(top + 1, LABEL, rows, 1, text);
  draft.style(top + 1, MEASURE, rows, 1, { numberFormat: "#,##0", bold: true, align: "Center" });
  draft.style(top + 1, CARDS, rows, 1, { ...text, numberFormat: plan.valueFormat });
  draft.style(top + 1, CARDS + 1, rows, 1, { ...text, color: palette.muted });
  STATUSES_SHOWN.forEach((code, i) => {
    draft.style(top + 1 + i, LABEL, 1, 4, { underline: palette.line });
    if (!(code in palette.statuses)) return;
    const { fill, color } = palette.statuses[code as keyof typeof palette.statuses];
    draft.style(top + 1 + i, LABEL, 1, 1, { fill, color, bold: true });
  });
  draft.next = top + rows + 2;
}
