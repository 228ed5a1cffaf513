import type { ChartLabels } from "../../../xlsx/model/chart/chart";
import { asFlag, asOneOf, asText } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { ChartPartTarget } from "../../class/targets";
import { partMember } from "./chartPart";

const POSITIONS = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
] as const;

export const CHART_DATA_LABELS: Members<ChartPartTarget<ChartLabels>> = {
  properties: {
    showValue: partMember<ChartLabels>(
      "1.1",
      ({ showValue }) => showValue,
      (value, labels) => ({ ...labels, showValue: asFlag(value) })
    ),
    showSeriesName: partMember<ChartLabels>(
      "1.1",
      ({ showSeriesName }) => showSeriesName,
      (value, labels) => ({ ...labels, showSeriesName: asFlag(value) })
    ),
    showCategoryName: partMember<ChartLabels>(
      "1.1",
      ({ showCategoryName }) => showCategoryName,
      (value, labels) => ({ ...labels, showCategoryName: asFlag(value) })
    ),
    position: partMember<ChartLabels>(
      "1.1",
      ({ position = "OutsideEnd" }) => position,
      (value, labels) => ({ ...labels, position: asOneOf(value, POSITIONS) })
    ),
    numberFormat: partMember<ChartLabels>(
      "1.8",
      ({ numberFormat = "General" }) => numberFormat,
      (value, labels) => ({ ...labels, numberFormat: asText(value) })
    ),
  },
  navigation: { format: { get: (target) => objectOf("ChartDataLabelFormat", target) } },
};
