import { seriesOf } from "../../book/chart/seriesOf";
import type { ChartReference, ChartSeries } from "../../../xlsx/model/chart/chart";
import type { ChartType } from "../../../xlsx/model/chart/chartTypes";
import { asOneOf, isAbsent } from "../../class/arguments";
import { isOf } from "../../class/excelObject";
import type { Arguments } from "../../class/members";
import { sheetOf } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import { ExcelError } from "../../protocol/excelError";

export function referenceArgument(args: Arguments, index: number): ChartReference {
  const given = args[index];
  if (!isOf(given, "Range")) throw new ExcelError("InvalidArgument");
  return { sheet: given.target.sheetId, area: given.target.area };
}

/** @param by where the argument "Auto", "Columns" or "Rows" stands; the range stands before it */
export function seriesArgument(
  args: Arguments,
  by: number,
  type: ChartType,
  session: Session
): ChartSeries[] {
  const { sheet, area } = referenceArgument(args, by - 1);
  const asked = args[by];
  const wanted = isAbsent(asked) ? "Auto" : asOneOf(asked, ["Auto", "Columns", "Rows"] as const);
  const source = sheetOf({ sheetId: sheet }, session);
  const used = source.occupied(area) ?? area;
  const automatic = used.rows >= used.columns ? "Columns" : "Rows";
  return seriesOf(source, used, wanted === "Auto" ? automatic : wanted, type);
}
