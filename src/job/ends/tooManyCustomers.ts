import { SHEET_ROWS } from "../../excel/limits";
import { TITLE_ROWS } from "../../report/blocks/sheetTitle";
import type { Result } from "../../report/result";
import type { JobEnd } from "../job";
import type { Run } from "../run";
import { problemEnd } from "./problemEnd";

/** More customers than the sheet Segments has rows below its title and header, which files and lists of several sheets can have; undefined where they fit. */
export function tooManyCustomers(
  { analysis }: Pick<Result, "analysis">,
  { wording }: Pick<Run, "wording">
): JobEnd | undefined {
  const count = analysis.customers.order.length;
  const limit = SHEET_ROWS - TITLE_ROWS - 1;
  if (count <= limit) return undefined;
  return problemEnd({ code: "tooManyCustomers", facts: { count, limit } }, wording);
}
