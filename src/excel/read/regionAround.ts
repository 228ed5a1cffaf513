import { isOfficeError } from "../problemOf";
import { RANGE_FIELDS } from "./rangeAt";

/**
 * Excel's own region around a range (Ctrl+A), with its place loaded. Asked for alone: a protected sheet may refuse to tell it (documented for VBA's
 * CurrentRegion); then it is what is in use on the sheet.
 */
export async function regionAround(
  context: Excel.RequestContext,
  range: Excel.Range
): Promise<Excel.Range> {
  const region = range.getSurroundingRegion();
  region.load(RANGE_FIELDS);
  try {
    await context.sync();
    return region;
  } catch (error) {
    if (!isOfficeError(error) || error.code !== "AccessDenied") throw error;
  }
  const used = range.worksheet.getUsedRange(true);
  used.load(RANGE_FIELDS);
  await context.sync();
  return used;
}
