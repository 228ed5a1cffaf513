import type { ChartAxisTitle } from "../../../xlsx/model/chart/chart";
import { asFlag, asText } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { ChartPartTarget } from "../../class/targets";
import { partMember } from "./chartPart";

export const CHART_AXIS_TITLE: Members<ChartPartTarget<ChartAxisTitle>> = {
  properties: {
    text: partMember<ChartAxisTitle>(
      "1.1",
      ({ text }) => text,
      (value, title) => ({ ...title, visible: true, text: asText(value) })
    ),
    visible: partMember<ChartAxisTitle>(
      "1.1",
      ({ visible }) => visible,
      (value, title) => ({ ...title, visible: asFlag(value) })
    ),
  },
  navigation: { format: { get: (target) => objectOf("ChartAxisTitleFormat", target) } },
};
