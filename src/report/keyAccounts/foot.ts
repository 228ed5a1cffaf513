/** Below the table of key accounts: their growth period by period, managers, classes, and what the best customers have in common. */
import type { Drawing } from "../blocks/report";
import { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { classesBlock } from "./classesBlock";
import { growthBlock } from "./growthBlock";
import { managersBlock } from "./managersBlock";
import { profileBlock } from "./profileBlock";

/** undefined where the list has neither dates nor further columns. */
export function foot(input: ReportInput, isKey: ReadonlySet<number>): Drawing | undefined {
  const draft = new SheetDraft();
  growthBlock(draft, input, isKey);
  managersBlock(draft, input);
  classesBlock(draft, input);
  profileBlock(draft, input);
  return draft.next === 0 ? undefined : draft.drawing();
}
