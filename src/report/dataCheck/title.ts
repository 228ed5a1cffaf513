import type { SheetDraft } from "../blocks/sheetDraft";
import { sheetTitle } from "../blocks/sheetTitle";
import type { ReportInput } from "../reportInput";
import { KIND } from "./places";

/** How many rows count; where the data come from, that they were not changed, and which lists were not read. */
export function title(draft: SheetDraft, { result, wording }: ReportInput): void {
  const { check } = wording.messages.sheets;
  const { rows, issues, source } = result;
  const { address, siblings } = source;
  const notRead =
    siblings.length === 0
      ? []
      : [wording.fill(check.siblings, { count: siblings.length, addresses: siblings.join(", ") })];
  const restsOn = [address, check.untouched, ...notRead].join(" · ");
  sheetTitle(draft, KIND, wording.rowsUsed(rows, issues, source), restsOn);
}
