import type { Source } from "./source";
import { suggestSource } from "./suggestSource";

/** The region of which a part was selected, else the largest list of the workbook. */
export async function otherList(
  context: Excel.RequestContext,
  { address, around, sheetId }: Source
): Promise<string | undefined> {
  if (around !== undefined) return around;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const found = await suggestSource(context, sheet);
  return found === address ? undefined : found;
}
