import { objectOf } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { sheetOf } from "../../class/rangeCells";
import type { ChartPointTarget } from "../../class/targets";
import { partOf } from "./chartPart";
import { seriesTarget } from "./seriesTarget";

export const CHART_POINT: Members<ChartPointTarget> = {
  properties: {
    value: {
      get: (target, session) => {
        const { values } = partOf(seriesTarget(target, target.series), session);
        if (!values) return null;
        const cells = sheetOf({ sheetId: values.sheet }, session).values(values.area).flat();
        return cells[target.place] ?? null;
      },
    },
  },
  navigation: { format: { get: (target) => objectOf("ChartPointFormat", target) } },
};
