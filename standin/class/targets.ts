/** What an object of each class stands for: as little as finds it again in the workbook, however that changes meanwhile. */
import type { Area } from "../../xlsx/model/area";
import type {
  Chart,
  ChartAxis,
  ChartAxisTitle,
  ChartFont,
  ChartGridlines,
  ChartLabels,
  ChartLegend,
  ChartLine,
  ChartPoint,
  ChartSeries,
  ChartTitle,
} from "../../xlsx/model/chart/chart";
import type { PageKind } from "../../xlsx/model/pageLayout";
import type { PaneControl } from "./paneControl";

/** One of its kind: the workbook and what belongs to it as a whole. */
type Single = object;

export interface SheetTarget {
  readonly sheetId: string;
}

/** The workbook's collection, or one sheet's. */
export interface ScopeTarget {
  readonly sheetId?: string;
}

export interface NameTarget extends ScopeTarget {
  readonly name: string;
}

export interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

/** Several areas of one sheet. */
export interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

export type BorderEdge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

export interface BorderTarget extends AreasTarget {
  readonly edge: BorderEdge;
}

export interface FilterTarget extends SheetTarget {
  /** The table whose filter it is; absent for the sheet's own. */
  readonly tableId?: string;
}

export interface TableTarget {
  readonly id: string;
}

/** A table's column, by the id that it keeps wherever it moves. */
export interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

/** What stands at the top and bottom of some pages of a sheet. */
export interface PagesTarget extends SheetTarget {
  readonly pages: PageKind;
}

/** A manual page break, by the row after it. */
export interface BreakTarget extends SheetTarget {
  readonly row: number;
}

export interface ChartTarget extends SheetTarget {
  readonly chartId: string;
}

/** A part of a chart: how it is found in it, undefined where it went, and how the chart is with another one. */
export interface ChartPartTarget<Part> extends ChartTarget {
  get(chart: Chart): Part | undefined;
  put(chart: Chart, part: Part): Chart;
}

export interface ChartAxisTarget extends ChartPartTarget<ChartAxis> {
  readonly axis: "Category" | "Value";
  readonly isSecondary: boolean;
}

export interface ChartPointTarget extends ChartPartTarget<ChartPoint> {
  readonly series: number;
  readonly place: number;
}

export interface ChartSeriesTarget extends ChartPartTarget<ChartSeries> {
  readonly key: number;
}

/** A note or a comment on a cell. */
export interface NoteTarget extends SheetTarget {
  readonly id: string;
}

/** An answer to a comment, by its place among them. */
export interface ReplyTarget extends NoteTarget {
  readonly place: number;
}

/** A conditional format. */
export interface RuleTarget extends SheetTarget {
  readonly id: string;
}

/** By the names of Microsoft's classes. */
export interface Targets {
  AddinInternalService: Single;
  AppRuntimeService: PaneControl;
  Application: Single;
  AutoFilter: FilterTarget;
  CellValueConditionalFormat: RuleTarget;
  Chart: ChartTarget;
  ChartAreaFormat: ChartPartTarget<Chart>;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartAxisFormat: ChartPartTarget<ChartAxis>;
  ChartAxisTitle: ChartPartTarget<ChartAxisTitle>;
  ChartAxisTitleFormat: ChartPartTarget<ChartAxisTitle>;
  ChartCollection: SheetTarget;
  ChartDataLabelFormat: ChartPartTarget<ChartLabels>;
  ChartDataLabels: ChartPartTarget<ChartLabels>;
  ChartFill: ChartPartTarget<{ readonly fill?: string }>;
  ChartFont: ChartPartTarget<ChartFont>;
  ChartGridlines: ChartPartTarget<ChartGridlines>;
  ChartGridlinesFormat: ChartPartTarget<ChartGridlines>;
  ChartLegend: ChartPartTarget<ChartLegend>;
  ChartLegendFormat: ChartPartTarget<ChartLegend>;
  ChartLineFormat: ChartPartTarget<ChartLine>;
  ChartPoint: ChartPointTarget;
  ChartPointFormat: ChartPartTarget<ChartPoint>;
  ChartPointsCollection: ChartSeriesTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: ChartPartTarget<ChartSeries>;
  ChartTitle: ChartPartTarget<ChartTitle>;
  ChartTitleFormat: ChartPartTarget<ChartTitle>;
  ColorScaleConditionalFormat: RuleTarget;
  Comment: NoteTarget;
  CommentCollection: ScopeTarget;
  CommentReply: ReplyTarget;
  CommentReplyCollection: NoteTarget;
  ConditionalDataBarNegativeFormat: RuleTarget;
  ConditionalDataBarPositiveFormat: RuleTarget;
  ConditionalFormat: RuleTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  CultureInfo: Single;
  CustomConditionalFormat: RuleTarget;
  CustomFunctions: Single;
  CustomProperty: { readonly key: string };
  CustomPropertyCollection: Single;
  DataBarConditionalFormat: RuleTarget;
  DataValidation: AreasTarget;
  DatetimeFormatInfo: Single;
  DocumentProperties: Single;
  Filter: ColumnTarget;
  FunctionResult: { readonly value?: number; readonly error?: string };
  Functions: Single;
  HeaderFooter: PagesTarget;
  HeaderFooterGroup: SheetTarget;
  NamedItem: NameTarget;
  NamedItemCollection: ScopeTarget;
  Note: NoteTarget;
  NoteCollection: ScopeTarget;
  NumberFormatInfo: Single;
  PageBreak: BreakTarget;
  PageBreakCollection: SheetTarget;
  PageLayout: SheetTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeFormat: AreasTarget;
  RangeView: RangeTarget;
  Runtime: Single;
  Setting: { readonly key: string };
  SettingCollection: Single;
  Table: TableTarget;
  TableCollection: ScopeTarget;
  TableColumn: ColumnTarget;
  TableColumnCollection: TableTarget;
  TableScopedCollection: { readonly ids: readonly string[] };
  TableSort: TableTarget;
  TextConditionalFormat: RuleTarget;
  Workbook: Single;
  WorkbookProtection: Single;
  Worksheet: SheetTarget;
  WorksheetCollection: Single;
  WorksheetCustomProperty: PropertyTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
}
