import type { Chart } from "../../../xlsx/model/chart/chart";
import { notModelled } from "../../class/notModelled";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Property } from "../../class/members";
import type { Session } from "../../class/session";
import type { ChartPartTarget, ChartTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";

export function chartOf({ sheetId, chartId }: ChartTarget, session: Session): Chart {
  const found = sheetOf({ sheetId }, session).charts.find(({ id }) => id === chartId);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

/** A chart of which everything is known. */
export function knownChart(target: ChartTarget, session: Session): Chart {
  const chart = chartOf(target, session);
  if (chart.isForeign)
    throw notModelled("a Chart that was made elsewhere, beyond its name and place,");
  return chart;
}

export function changeChart(
  { sheetId, chartId }: ChartTarget,
  change: (chart: Chart) => Chart,
  session: Session
): void {
  const sheet = writableSheet({ sheetId }, session);
  sheet.charts = sheet.charts.map((chart) => (chart.id === chartId ? change(chart) : chart));
}

export function partOf<Part>(target: ChartPartTarget<Part>, session: Session): Part {
  const part = target.get(knownChart(target, session));
  if (part === undefined) throw new ExcelError("ItemNotFound");
  return part;
}

export function changePart<Part>(
  target: ChartPartTarget<Part>,
  change: (part: Part) => Part,
  session: Session
): void {
  const next = change(partOf(target, session));
  changeChart(target, (chart) => target.put(chart, next), session);
}

/** The part of a part; where it is absent so far, `blank` is changed. */
export function within<Part extends object, Name extends keyof Part>(
  { sheetId, chartId, get, put }: ChartPartTarget<Part>,
  name: Name,
  blank: NonNullable<Part[Name]>
): ChartPartTarget<NonNullable<Part[Name]>> {
  return {
    sheetId,
    chartId,
    get: (chart) => {
      const part = get(chart);
      return part && (part[name] ?? blank);
    },
    put: (chart, inner) => {
      const part = get(chart);
      return part ? put(chart, { ...part, [name]: inner }) : chart;
    },
  };
}

/** A member of a part. */
export function partMember<Part>(
  since: string,
  read: (part: Part, session: Session) => Json,
  write?: (value: Json, part: Part, session: Session) => Part
): Property<ChartPartTarget<Part>> {
  return {
    since,
    get: (target, session) => read(partOf(target, session), session),
    ...(write
      ? {
          set: (target: ChartPartTarget<Part>, value: Json, session: Session) =>
            changePart(target, (part) => write(value, part, session), session),
        }
      : {}),
  };
}
