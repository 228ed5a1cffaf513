import type { Area } from "../area";
import type { ChartType } from "./chartTypes";

/** A chart on a sheet: what Excel's file and its API both know of it. What is absent is Excel's default; sizes are in points. */
export interface Chart {
  /** Stays with it; in a file, where it stands there. */
  readonly id: string;
  readonly name: string;
  readonly anchor: ChartAnchor;
  /** Made elsewhere, with what is not known here: it is named, moved, deleted, and else left alone. */
  readonly isForeign: boolean;
  readonly type: ChartType;
  readonly series: readonly ChartSeries[];
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** The value axis at the other side, for series of the second group. */
  readonly secondaryAxis: ChartAxis;
  readonly plotVisibleOnly: boolean;
  readonly displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  readonly fill?: string;
  readonly font?: ChartFont;
}

/** Where its corners are: it moves and grows with these cells. */
export interface ChartAnchor {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  /** Into the cell. */
  readonly x: number;
  readonly y: number;
}

export interface ChartReference {
  /** The sheet's id; its name in a model. */
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartSeries {
  /** Not given again in its chart. */
  readonly key: number;
  readonly name?: ChartSeriesName;
  readonly values?: ChartReference;
  readonly categories?: ChartReference;
  readonly type: ChartType;
  readonly isSecondary: boolean;
  readonly fill?: string;
  readonly line?: ChartLine;
  /** Percent of a column's width, for columns and bars. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly smooth?: boolean;
  readonly marker?: ChartMarker;
  readonly labels?: ChartLabels;
  /** Points that look otherwise, by their place. */
  readonly points: { readonly [place: string]: ChartPoint };
}

type ChartSeriesName =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "cell"; readonly cell: ChartReference };

export interface ChartPoint {
  readonly fill?: string;
}

export interface ChartMarker {
  readonly style?: ChartMarkerStyle;
  readonly size?: number;
  readonly fill?: string;
  readonly border?: string;
}

type ChartMarkerStyle =
  | "Automatic" | "None" | "Square" | "Diamond" | "Triangle" | "X" | "Star" | "Dot" | "Dash" | "Circle" | "Plus"; // prettier-ignore

export interface ChartLabels {
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly position?: ChartLabelPosition;
  readonly numberFormat?: string;
  readonly font?: ChartFont;
}

type ChartLabelPosition =
  "Center" | "InsideEnd" | "InsideBase" | "OutsideEnd" | "Left" | "Right" | "Top" | "Bottom";

export interface ChartTitle {
  /** Absent: the name of the only series, else Excel's own words. */
  readonly text?: string;
  readonly visible: boolean;
  readonly overlay: boolean;
  readonly font?: ChartFont;
}

export interface ChartLegend {
  readonly visible: boolean;
  readonly position: "Top" | "Bottom" | "Left" | "Right" | "Corner";
  readonly overlay: boolean;
  readonly font?: ChartFont;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: ChartAxisTitle;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly tickLabelSpacing?: number;
  readonly tickLabelPosition: "NextToAxis" | "High" | "Low" | "None";
  readonly majorTickMark: ChartTickMark;
  readonly minorTickMark: ChartTickMark;
  readonly reversed: boolean;
  readonly majorGridlines: ChartGridlines;
  readonly minorGridlines: ChartGridlines;
  readonly font?: ChartFont;
  readonly line?: ChartLine;
}

type ChartTickMark = "None" | "Cross" | "Inside" | "Outside";

export interface ChartAxisTitle {
  readonly text: string;
  readonly visible: boolean;
  readonly font?: ChartFont;
}

export interface ChartGridlines {
  readonly visible: boolean;
  readonly line?: ChartLine;
}

export interface ChartLine {
  readonly color?: string;
  readonly weight?: number;
  readonly style?: ChartLineStyle;
}

export type ChartLineStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot";

export interface ChartFont {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly name?: string;
  readonly size?: number;
}
