import type { ChartSeries } from "../../../xlsx/model/chart/chart";
import { integerArgument, isAbsent, optionalText } from "../../class/arguments";
import { objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import type { Session } from "../../class/session";
import type { ChartTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { assertSeriesName } from "./assertSeriesName";
import { changeChart, knownChart } from "./chartPart";
import { seriesTarget } from "./seriesTarget";

export const CHART_SERIES_COLLECTION: Members<ChartTarget> = {
  properties: { count: { get: (target, session) => knownChart(target, session).series.length } },
  collection: {
    items: (target, session) =>
      knownChart(target, session).series.map(({ key }) =>
        objectOf("ChartSeries", seriesTarget(target, key))
      ),
    item: (target, key, session) => at(target, Number(key), session),
  },
  methods: {
    getCount: {
      since: "1.4",
      call: (target, _args, session) => knownChart(target, session).series.length,
    },
    getItemAt: { call: (target, args, session) => at(target, integerArgument(args, 0), session) },
    add: {
      since: "1.7",
      call: (target, args, session) => {
        const text = optionalText(args, 0);
        if (text !== undefined) assertSeriesName(text);
        const { series, type } = knownChart(target, session);
        const place = isAbsent(args[1]) ? series.length : integerArgument(args, 1);
        if (place < 0 || place > series.length) throw new ExcelError("InvalidArgument");
        const key = Math.max(-1, ...series.map((one) => one.key)) + 1;
        const added: ChartSeries = {
          key,
          ...(text === undefined ? {} : { name: { kind: "text", text } }),
          type,
          isSecondary: false,
          points: {},
        };
        changeChart(
          target,
          (chart) => ({
            ...chart,
            series: [...chart.series.slice(0, place), added, ...chart.series.slice(place)],
          }),
          session
        );
        return objectOf("ChartSeries", seriesTarget(target, key));
      },
    },
  },
};

function at(target: ChartTarget, index: number, session: Session): ExcelObject {
  const series = knownChart(target, session).series[index];
  if (!series) throw new ExcelError("InvalidArgument");
  return objectOf("ChartSeries", seriesTarget(target, series.key));
}
