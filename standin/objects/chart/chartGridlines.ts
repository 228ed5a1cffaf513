import type { ChartGridlines } from "../../../xlsx/model/chart/chart";
import { asFlag } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { ChartPartTarget } from "../../class/targets";
import { partMember } from "./chartPart";

export const CHART_GRIDLINES: Members<ChartPartTarget<ChartGridlines>> = {
  properties: {
    visible: partMember<ChartGridlines>(
      "1.1",
      ({ visible }) => visible,
      (value, gridlines) => ({ ...gridlines, visible: asFlag(value) })
    ),
  },
  navigation: { format: { get: (target) => objectOf("ChartGridlinesFormat", target) } },
};
