import type { ChartTitle } from "../../../xlsx/model/chart/chart";
import { asFlag, asText } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { ChartPartTarget } from "../../class/targets";
import { knownChart, partMember } from "./chartPart";
import { titleText } from "./seriesName";

export const CHART_TITLE: Members<ChartPartTarget<ChartTitle>> = {
  properties: {
    text: {
      get: (target, session) => titleText(knownChart(target, session), session),
      set: partMember<ChartTitle>(
        "1.1",
        () => null,
        (value, title) => ({ ...title, visible: true, text: asText(value) })
      ).set!,
    },
    visible: partMember<ChartTitle>(
      "1.1",
      ({ visible }) => visible,
      (value, title) => ({ ...title, visible: asFlag(value) })
    ),
    overlay: partMember<ChartTitle>(
      "1.1",
      ({ overlay }) => overlay,
      (value, title) => ({ ...title, overlay: asFlag(value) })
    ),
  },
  navigation: { format: { get: (target) => objectOf("ChartTitleFormat", target) } },
};
