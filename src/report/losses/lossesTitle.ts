import type { LossReview } from "../../engine/review/reviewLosses";
import { palette } from "../blocks/palette";
import { sheetTitle } from "../blocks/sheetTitle";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { restsOn } from "../restsOn";
import { paragraph } from "../blocks/paragraph";
import { lossesSays } from "./lossesSays";
import { WIDTHS } from "./lossesColumns";

/** How many are lost and what they brought, what the latest periods were like, and where half of it went. */
export function lossesTitle(draft: SheetDraft, input: ReportInput, losses: LossReview): void {
  const { title, half } = lossesSays(input, losses);
  sheetTitle(draft, 0, title, restsOn(input));
  paragraph(draft, 1, 0, WIDTHS, restsOn(input), { color: palette.muted });
  if (half === "") return;
  paragraph(draft, draft.next - 1, 0, WIDTHS, half, { bold: true, color: palette.ink });
  draft.next += 1;
}
