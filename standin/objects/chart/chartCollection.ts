import { anchorOf } from "../../../xlsx/model/chart/chartBox";
import { newChart } from "../../../xlsx/model/chart/newChart";
import { asText, integerArgument, textArgument } from "../../class/arguments";
import { nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { SheetTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { asChartType } from "./asChartType";
import { seriesArgument } from "./sourceRange";

/** Where Excel puts a new one is up to the window; its size is five by three inches. */
const PLACE = { left: 96, top: 60, width: 360, height: 216 };

export const CHART_COLLECTION: Members<SheetTarget> = {
  properties: { count: { get: (target, session) => sheetOf(target, session).charts.length } },
  collection: {
    items: ({ sheetId }, session) =>
      sheetOf({ sheetId }, session).charts.map(({ id }) =>
        objectOf("Chart", { sheetId, chartId: id })
      ),
    item: (target, key, session) =>
      byId(target, key, session) ?? find(target, asText(key), session) ?? missing(),
  },
  methods: {
    add: {
      call: ({ sheetId }, args, session) => {
        const type = asChartType(args[0], "ChartCollection.add");
        const sheet = writableSheet({ sheetId }, session);
        const series = seriesArgument(args, 2, type, session);
        const names = new Set(sheet.charts.map(({ name }) => name));
        let number = 1;
        while (names.has(`Chart ${number}`)) number += 1;
        last += 1;
        const id = `chart-${last}`;
        const placed = { id, name: `Chart ${number}`, anchor: anchorOf(PLACE, sheet) };
        sheet.charts = [...sheet.charts, newChart(placed, type, series)];
        return objectOf("Chart", { sheetId, chartId: id });
      },
    },
    getCount: {
      since: "1.4",
      call: (target, _args, session) => sheetOf(target, session).charts.length,
    },
    getItem: {
      call: (target, args, session) => find(target, textArgument(args, 0), session) ?? missing(),
    },
    getItemAt: {
      call: ({ sheetId }, args, session) => {
        const chart = sheetOf({ sheetId }, session).charts[integerArgument(args, 0)];
        if (!chart) throw new ExcelError("InvalidArgument");
        return objectOf("Chart", { sheetId, chartId: chart.id });
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (target, args, session) =>
        find(target, textArgument(args, 0), session) ?? nullObject("Chart"),
    },
  },
};

/** No two charts of any workbook have the same id. */
let last = 0;

/** The first of that name, as documented. */
function find({ sheetId }: SheetTarget, wanted: string, session: Session): ExcelObject | undefined {
  const chart = sheetOf({ sheetId }, session).charts.find(
    ({ name }) => name.toLowerCase() === wanted.toLowerCase()
  );
  return chart && objectOf("Chart", { sheetId, chartId: chart.id });
}

function byId({ sheetId }: SheetTarget, key: Json, session: Session): ExcelObject | undefined {
  const chart = sheetOf({ sheetId }, session).charts.find(({ id }) => id === key);
  return chart && objectOf("Chart", { sheetId, chartId: chart.id });
}
