import type { ChartLegend } from "../../../xlsx/model/chart/chart";
import { asFlag, asOneOf } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { ChartPartTarget } from "../../class/targets";
import { partMember } from "./chartPart";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const CHART_LEGEND: Members<ChartPartTarget<ChartLegend>> = {
  properties: {
    visible: partMember<ChartLegend>(
      "1.1",
      ({ visible }) => visible,
      (value, legend) => ({ ...legend, visible: asFlag(value) })
    ),
    position: partMember<ChartLegend>(
      "1.1",
      ({ position }) => position,
      (value, legend) => ({ ...legend, position: asOneOf(value, POSITIONS) })
    ),
    overlay: partMember<ChartLegend>(
      "1.1",
      ({ overlay }) => overlay,
      (value, legend) => ({ ...legend, overlay: asFlag(value) })
    ),
  },
  navigation: { format: { get: (target) => objectOf("ChartLegendFormat", target) } },
};
