/** How each type is drawn, and said in the file (ECMA-376 part 1, 21.2). Types that are not here are refused by their name. */
export const CHART_TYPES = {
  ColumnClustered: { group: "bar", direction: "col", grouping: "clustered" },
  ColumnStacked: { group: "bar", direction: "col", grouping: "stacked" },
  ColumnStacked100: { group: "bar", direction: "col", grouping: "percentStacked" },
  BarClustered: { group: "bar", direction: "bar", grouping: "clustered" },
  BarStacked: { group: "bar", direction: "bar", grouping: "stacked" },
  BarStacked100: { group: "bar", direction: "bar", grouping: "percentStacked" },
  Line: { group: "line", grouping: "standard", markers: false },
  LineMarkers: { group: "line", grouping: "standard", markers: true },
  Area: { group: "area", grouping: "standard" },
  AreaStacked: { group: "area", grouping: "stacked" },
  AreaStacked100: { group: "area", grouping: "percentStacked" },
  XYScatter: { group: "scatter", markers: true, lines: false },
  XYScatterLines: { group: "scatter", markers: true, lines: true },
  XYScatterLinesNoMarkers: { group: "scatter", markers: false, lines: true },
} as const satisfies { readonly [name: string]: ChartKind };

export type ChartType = keyof typeof CHART_TYPES;

type ChartGrouping = "clustered" | "standard" | "stacked" | "percentStacked";

export type ChartKind =
  | {
      readonly group: "bar";
      readonly direction: "col" | "bar";
      readonly grouping: ChartGrouping;
    }
  | { readonly group: "line"; readonly grouping: ChartGrouping; readonly markers: boolean }
  | { readonly group: "area"; readonly grouping: ChartGrouping }
  | { readonly group: "scatter"; readonly markers: boolean; readonly lines: boolean };
