import { objectOf } from "../../class/excelObject";
import type { Members, Navigation } from "../../class/members";
import type { ChartPartTarget, Targets } from "../../class/targets";
import { within } from "./chartPart";

/** The look of a chart's parts: which of font, fill and line each class has. */
export const CHART_AREA_FORMAT: Members<Targets["ChartAreaFormat"]> = {
  navigation: { fill: fill(), font: font() },
};
export const CHART_AXIS_FORMAT: Members<Targets["ChartAxisFormat"]> = {
  navigation: { font: font(), line: line() },
};
export const CHART_AXIS_TITLE_FORMAT: Members<Targets["ChartAxisTitleFormat"]> = {
  navigation: { font: font() },
};
export const CHART_DATA_LABEL_FORMAT: Members<Targets["ChartDataLabelFormat"]> = {
  navigation: { font: font() },
};
export const CHART_GRIDLINES_FORMAT: Members<Targets["ChartGridlinesFormat"]> = {
  navigation: { line: line() },
};
export const CHART_LEGEND_FORMAT: Members<Targets["ChartLegendFormat"]> = {
  navigation: { font: font() },
};
export const CHART_POINT_FORMAT: Members<Targets["ChartPointFormat"]> = {
  navigation: { fill: fill() },
};
export const CHART_SERIES_FORMAT: Members<Targets["ChartSeriesFormat"]> = {
  navigation: { fill: fill(), line: line() },
};
export const CHART_TITLE_FORMAT: Members<Targets["ChartTitleFormat"]> = {
  navigation: { font: font() },
};

type Font = NonNullable<Targets["ChartFont"] extends ChartPartTarget<infer Part> ? Part : never>;
type Line = NonNullable<
  Targets["ChartLineFormat"] extends ChartPartTarget<infer Part> ? Part : never
>;

function font<Part extends { readonly font?: Font }>(): Navigation<ChartPartTarget<Part>> {
  return {
    get: (target) =>
      objectOf("ChartFont", within<{ readonly font?: Font }, "font">(plain(target), "font", {})),
  };
}

function line<Part extends { readonly line?: Line }>(): Navigation<ChartPartTarget<Part>> {
  return {
    get: (target) =>
      objectOf(
        "ChartLineFormat",
        within<{ readonly line?: Line }, "line">(plain(target), "line", {})
      ),
  };
}

function fill<Part extends { readonly fill?: string }>(): Navigation<ChartPartTarget<Part>> {
  return { get: (target) => objectOf("ChartFill", plain(target)) };
}

/** The part, of which only one member is looked at: the others go with it. */
function plain<Member, Part extends Member>(
  target: ChartPartTarget<Part>
): ChartPartTarget<Member> {
  return { ...target, put: (chart, part) => target.put(chart, part as Part) };
}
