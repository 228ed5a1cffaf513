import { anchorOf, boxOf, type ChartBox } from "../../../xlsx/model/chart/chartBox";
import { asFlag, asOneOf, asText, isAbsent, textArgument } from "../../class/arguments";
import { isOf, objectOf } from "../../class/excelObject";
import type { Arguments, Members, Property } from "../../class/members";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { ChartTarget, RangeTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { addressedRange } from "../range/addressedRange";
import { asBetween } from "./asBetween";
import { asChartType } from "./asChartType";
import { changeChart, chartOf, knownChart, within } from "./chartPart";
import { seriesArgument } from "./sourceRange";
import { wholeChart } from "./wholeChart";

const BLANKS = ["NotPlotted", "Zero", "Interplotted"] as const;

export const CHART: Members<ChartTarget> = {
  id: ({ chartId }) => chartId,
  exists: ({ sheetId, chartId }, { book }) =>
    book.sheet(sheetId)?.charts.some(({ id }) => id === chartId) === true,
  properties: {
    id: { since: "1.7", get: ({ chartId }) => chartId },
    name: {
      get: (target, session) => chartOf(target, session).name,
      set: (target, value, session) => {
        const name = asText(value);
        if (name === "" || name.length > 255) throw new ExcelError("InvalidArgument");
        changeChart(target, (chart) => ({ ...chart, name }), session);
      },
    },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    chartType: {
      since: "1.7",
      get: (target, session) => knownChart(target, session).type,
      set: (target, value, session) => {
        const type = asChartType(value as string, "Chart.chartType");
        knownChart(target, session);
        changeChart(
          target,
          (chart) => ({
            ...chart,
            type,
            series: chart.series.map((series) => ({ ...series, type })),
          }),
          session
        );
      },
    },
    plotVisibleOnly: {
      since: "1.8",
      get: (target, session) => knownChart(target, session).plotVisibleOnly,
      set: (target, value, session) => {
        const plotVisibleOnly = asFlag(value);
        knownChart(target, session);
        changeChart(target, (chart) => ({ ...chart, plotVisibleOnly }), session);
      },
    },
    displayBlanksAs: {
      since: "1.8",
      get: (target, session) => knownChart(target, session).displayBlanksAs,
      set: (target, value, session) => {
        const displayBlanksAs = asOneOf(value, BLANKS);
        knownChart(target, session);
        changeChart(target, (chart) => ({ ...chart, displayBlanksAs }), session);
      },
    },
  },
  navigation: {
    title: {
      get: (target) =>
        objectOf(
          "ChartTitle",
          within(wholeChart(target), "title", { visible: false, overlay: false })
        ),
    },
    legend: {
      get: (target) =>
        objectOf(
          "ChartLegend",
          within(wholeChart(target), "legend", {
            visible: false,
            position: "Bottom",
            overlay: false,
          })
        ),
    },
    axes: { get: (target) => objectOf("ChartAxes", target) },
    series: { get: (target) => objectOf("ChartSeriesCollection", target) },
    format: { get: (target) => objectOf("ChartAreaFormat", wholeChart(target)) },
    worksheet: { since: "1.2", get: ({ sheetId }) => objectOf("Worksheet", { sheetId }) },
  },
  methods: {
    delete: {
      call: ({ sheetId, chartId }, _args, session) => {
        const sheet = writableSheet({ sheetId }, session);
        sheet.charts = sheet.charts.filter(({ id }) => id !== chartId);
      },
    },
    /** Series keep their look by their place. */
    setData: {
      call: (target, args, session) => {
        const { type, series: before } = knownChart(target, session);
        const series = seriesArgument(args, 1, type, session).map((one, index) => {
          const {
            name: _name,
            values: _values,
            categories: _categories,
            ...look
          } = before[index] ?? one;
          return { ...one, ...look, key: one.key };
        });
        changeChart(target, (chart) => ({ ...chart, series }), session);
      },
    },
    setPosition: {
      call: (target, args, session) => {
        const start = cellArgument(target, args, 0, session);
        const sheet = sheetOf(target, session);
        const from = { row: start.area.row, column: start.area.column, x: 0, y: 0 };
        if (isAbsent(args[1])) {
          const { width, height } = boxOf(chartOf(target, session).anchor, sheet);
          const { left, top } = boxOf({ from, to: from }, sheet);
          return place(target, { left, top, width, height }, session);
        }
        const { area } = cellArgument(target, args, 1, session);
        const to = { row: area.row + area.rows, column: area.column + area.columns, x: 0, y: 0 };
        if (to.row <= from.row || to.column <= from.column) throw new ExcelError("InvalidArgument");
        changeChart(target, (chart) => ({ ...chart, anchor: { from, to } }), session);
      },
    },
  },
};

function side(name: keyof ChartBox): Property<ChartTarget> {
  return {
    get: (target, session) =>
      boxOf(chartOf(target, session).anchor, sheetOf(target, session))[name],
    set: (target, value, session) => {
      const points = asBetween(value, 0, 169_056);
      const box = boxOf(chartOf(target, session).anchor, sheetOf(target, session));
      place(target, { ...box, [name]: points }, session);
    },
  };
}

function place(target: ChartTarget, box: ChartBox, session: Session): void {
  const anchor = anchorOf(box, sheetOf(target, session));
  changeChart(target, (chart) => ({ ...chart, anchor }), session);
}

function cellArgument(
  { sheetId }: ChartTarget,
  args: Arguments,
  index: number,
  session: Session
): RangeTarget {
  const given = args[index];
  const range = isOf(given, "Range")
    ? given.target
    : addressedRange(sheetId, textArgument(args, index), session);
  if (range.sheetId !== sheetId) throw new ExcelError("InvalidArgument");
  return range;
}
