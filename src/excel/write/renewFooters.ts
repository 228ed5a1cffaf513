import { type Budget, CALL_BYTES } from "./budget";
import type { FilledSheet } from "./filledSheet";

/**
 * Footers of sheets that stand name the list and the day of this run, where they still say what the run before wrote: what people wrote there is theirs,
 * as is the rest of the set-up. They are asked for only where another day or list has to stand there.
 */
export async function renewFooters(budget: Budget, sheets: readonly FilledSheet[]): Promise<void> {
  const stale = sheets.flatMap(({ sheet, part, before }) => {
    const { footer } = part.print;
    const old = before?.footer;
    return old === undefined || (old.left === footer.left && old.center === footer.center)
      ? []
      : [{ pages: sheet.pageLayout.headersFooters.defaultForAllPages, footer, old }];
  });
  if (stale.length === 0) return;
  await budget.room(CALL_BYTES * 4 * stale.length);
  for (const { pages } of stale) pages.load("leftFooter,centerFooter");
  await budget.flush();
  for (const { pages, footer, old } of stale) {
    await budget.room(CALL_BYTES * 4);
    if (pages.leftFooter === old.left) pages.leftFooter = footer.left;
    if (pages.centerFooter === old.center) pages.centerFooter = footer.center;
  }
}
