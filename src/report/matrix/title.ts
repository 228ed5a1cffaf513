import { palette } from "../blocks/palette";
import type { SheetDraft } from "../blocks/sheetDraft";
import { restsOn } from "../restsOn";
import { LABEL, type MatrixPlan } from "./plan";

/** The headline, and what was assumed. */
export function title(draft: SheetDraft, { input, total }: MatrixPlan): void {
  const { analysis, customers, source } = input.result;
  draft.put(0, LABEL, [[input.wording.headline(analysis, customers, source)]]);
  draft.put(1, LABEL, [[restsOn(input)]]);
  draft.style(0, LABEL, 1, total, {
    bold: true,
    size: 16,
    color: palette.heading,
    vertical: "Center",
  });
  draft.style(1, LABEL, 1, total, { color: palette.muted, wrap: true, vertical: "Top" });
  draft.merge(1, LABEL, 1, total);
  draft.height(0, 30);
  draft.height(1, 34);
}
