import { palette } from "../blocks/palette";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { KIND } from "./places";

/** Where the data come from, that they were not changed, and which lists were not read. */
export function title(draft: SheetDraft, { result, wording }: ReportInput): void {
  const { names, check } = wording.messages.sheets;
  const { address, siblings } = result.source;
  const notRead =
    siblings.length === 0
      ? []
      : [wording.fill(check.siblings, { count: siblings.length, addresses: siblings.join(", ") })];
  draft.put(0, KIND, [[names.dataCheck], [[address, check.untouched, ...notRead].join(" · ")]]);
  draft.style(0, KIND, 1, 1, { bold: true, size: 16, color: palette.heading });
  draft.style(1, KIND, 1, 1, { color: palette.muted });
  draft.height(0, 28);
}
