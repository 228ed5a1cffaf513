import { CHART_TYPES, type ChartType } from "../../../xlsx/model/chart/chartTypes";
import type { Arguments } from "../../class/members";
import { notModelled } from "../../class/notModelled";
import { ExcelError } from "../../protocol/excelError";

/** @param member that takes it, for the error that names a type which is not drawn here */
export function asChartType(value: Arguments[number], member: string): ChartType {
  if (typeof value !== "string" || value === "") throw new ExcelError("InvalidArgument");
  const known = (Object.keys(CHART_TYPES) as ChartType[]).find(
    (name) => name.toLowerCase() === value.toLowerCase()
  );
  if (known === undefined) throw notModelled(`${member}(${value})`);
  return known;
}
