import { cellCount } from "../../../xlsx/model/area";
import { integerArgument } from "../../class/arguments";
import { objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { Session } from "../../class/session";
import type { ChartSeriesTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { partOf } from "./chartPart";

export const CHART_POINTS_COLLECTION: Members<ChartSeriesTarget> = {
  properties: { count: { get: countOf } },
  collection: {
    items: (target, session) =>
      Array.from({ length: countOf(target, session) }, (_, place) => pointOf(target, place)),
    item: (target, key, session) => at(target, Number(key), session),
  },
  methods: {
    getCount: { since: "1.4", call: (target, _args, session) => countOf(target, session) },
    getItemAt: { call: (target, args, session) => at(target, integerArgument(args, 0), session) },
  },
};

function countOf(target: ChartSeriesTarget, session: Session): number {
  const { values } = partOf(target, session);
  return values ? cellCount(values.area) : 0;
}

function at(target: ChartSeriesTarget, place: number, session: Session): ExcelObject {
  if (place < 0 || place >= countOf(target, session)) throw new ExcelError("InvalidArgument");
  return pointOf(target, place);
}

function pointOf(target: ChartSeriesTarget, place: number): ExcelObject {
  const { sheetId, chartId, key, get, put } = target;
  return objectOf("ChartPoint", {
    sheetId,
    chartId,
    series: key,
    place,
    get: (chart) => {
      const series = get(chart);
      return series && (series.points[place] ?? {});
    },
    put: (chart, point) => {
      const series = get(chart);
      return series
        ? put(chart, { ...series, points: { ...series.points, [place]: point } })
        : chart;
    },
  });
}
