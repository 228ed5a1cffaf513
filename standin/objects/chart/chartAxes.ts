import { NEW_AXIS } from "../../../xlsx/model/chart/newAxis";
import { asOneOf, isAbsent } from "../../class/arguments";
import { objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { notModelled } from "../../class/notModelled";
import type { ChartTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { knownChart, within } from "./chartPart";
import { wholeChart } from "./wholeChart";

export const CHART_AXES: Members<ChartTarget> = {
  navigation: {
    categoryAxis: { get: (target) => axisOf(target, "Category", false) },
    valueAxis: { get: (target) => axisOf(target, "Value", false) },
  },
  methods: {
    getItem: {
      since: "1.7",
      call: (target, args, session) => {
        const type = asOneOf(args[0], ["Category", "Value", "Series"] as const);
        const isSecondary =
          !isAbsent(args[1]) && asOneOf(args[1], ["Primary", "Secondary"] as const) === "Secondary";
        if (type === "Series") throw new ExcelError("InvalidArgument");
        if (!isSecondary) return axisOf(target, type, false);
        if (type === "Category") throw notModelled("ChartAxes.getItem(Category, Secondary)");
        if (!knownChart(target, session).series.some((series) => series.isSecondary))
          throw new ExcelError("ItemNotFound");
        return axisOf(target, type, true);
      },
    },
  },
};

function axisOf(
  target: ChartTarget,
  axis: "Category" | "Value",
  isSecondary: boolean
): ExcelObject {
  const name = axis === "Category" ? "categoryAxis" : isSecondary ? "secondaryAxis" : "valueAxis";
  const part = within(wholeChart(target), name, NEW_AXIS);
  return objectOf("ChartAxis", { ...part, axis, isSecondary });
}
