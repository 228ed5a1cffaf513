/** Below the table of key accounts: their growth period by period, managers, classes, and what the best customers have in common. */
import type { Drawing } from "../blocks/report";
import { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { classesBlock } from "./classesBlock";
import { growthBlock } from "./growthBlock";
import { managersBlock } from "./managersBlock";
import { profileBlock } from "./profileBlock";

/**
 * Two blocks beside each other, twice.
 * @param right column of the right ones: wide, with narrow ones behind it
 * @returns undefined where the list has neither dates nor further columns
 */
export function foot(
  input: ReportInput,
  isKey: ReadonlySet<number>,
  right: number
): Drawing | undefined {
  const draft = new SheetDraft();
  const beside = (left: () => void, other: (column: number) => void): void => {
    const top = draft.next;
    left();
    const end = draft.next;
    draft.next = top;
    other(end === top ? 0 : right);
    draft.next = Math.max(end, draft.next);
  };
  beside(
    () => growthBlock(draft, input, isKey),
    (column) => profileBlock(draft, input, column)
  );
  beside(
    () => managersBlock(draft, input),
    (column) => classesBlock(draft, input, column)
  );
  return draft.next === 0 ? undefined : draft.drawing();
}
