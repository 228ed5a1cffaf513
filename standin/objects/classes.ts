import type { ClassName } from "../class/excelObject";
import type { Members } from "../class/members";
import type { Targets } from "../class/targets";
import { APPLICATION } from "./application/application";
import { CULTURE_INFO } from "./application/cultureInfo";
import { DATETIME_FORMAT_INFO } from "./application/datetimeFormatInfo";
import { NUMBER_FORMAT_INFO } from "./application/numberFormatInfo";
import { CHART } from "./chart/chart";
import { CHART_AXES } from "./chart/chartAxes";
import { CHART_AXIS } from "./chart/chartAxis";
import { CHART_AXIS_TITLE } from "./chart/chartAxisTitle";
import { CHART_COLLECTION } from "./chart/chartCollection";
import { CHART_DATA_LABELS } from "./chart/chartDataLabels";
import { CHART_FILL } from "./chart/chartFill";
import { CHART_FONT } from "./chart/chartFont";
import { CHART_GRIDLINES } from "./chart/chartGridlines";
import { CHART_LEGEND } from "./chart/chartLegend";
import { CHART_LINE_FORMAT } from "./chart/chartLineFormat";
import { CHART_POINT } from "./chart/chartPoint";
import { CHART_POINTS_COLLECTION } from "./chart/chartPointsCollection";
import { CHART_SERIES } from "./chart/chartSeries";
import { CHART_SERIES_COLLECTION } from "./chart/chartSeriesCollection";
import { CHART_TITLE } from "./chart/chartTitle";
import {
  CHART_AREA_FORMAT,
  CHART_AXIS_FORMAT,
  CHART_AXIS_TITLE_FORMAT,
  CHART_DATA_LABEL_FORMAT,
  CHART_GRIDLINES_FORMAT,
  CHART_LEGEND_FORMAT,
  CHART_POINT_FORMAT,
  CHART_SERIES_FORMAT,
  CHART_TITLE_FORMAT,
} from "./chart/chartFormats";
import { CELL_VALUE_CONDITIONAL_FORMAT } from "./conditional/cellValueConditionalFormat";
import { COLOR_SCALE_CONDITIONAL_FORMAT } from "./conditional/colorScaleConditionalFormat";
import { CONDITIONAL_DATA_BAR_NEGATIVE_FORMAT } from "./conditional/conditionalDataBarNegativeFormat";
import { CONDITIONAL_DATA_BAR_POSITIVE_FORMAT } from "./conditional/conditionalDataBarPositiveFormat";
import { CONDITIONAL_FORMAT } from "./conditional/conditionalFormat";
import { CONDITIONAL_FORMAT_COLLECTION } from "./conditional/conditionalFormatCollection";
import { CONDITIONAL_FORMAT_RULE } from "./conditional/conditionalFormatRule";
import { CONDITIONAL_RANGE_FILL } from "./conditional/conditionalRangeFill";
import { CONDITIONAL_RANGE_FONT } from "./conditional/conditionalRangeFont";
import { CONDITIONAL_RANGE_FORMAT } from "./conditional/conditionalRangeFormat";
import { CUSTOM_CONDITIONAL_FORMAT } from "./conditional/customConditionalFormat";
import { DATA_BAR_CONDITIONAL_FORMAT } from "./conditional/dataBarConditionalFormat";
import { TEXT_CONDITIONAL_FORMAT } from "./conditional/textConditionalFormat";
import { AUTO_FILTER } from "./filter/autoFilter";
import { FILTER } from "./filter/filter";
import { RANGE_BORDER } from "./format/rangeBorder";
import { RANGE_BORDER_COLLECTION } from "./format/rangeBorderCollection";
import { RANGE_FILL } from "./format/rangeFill";
import { RANGE_FONT } from "./format/rangeFont";
import { RANGE_FORMAT } from "./format/rangeFormat";
import { NAMED_ITEM } from "./name/namedItem";
import { NAMED_ITEM_COLLECTION } from "./name/namedItemCollection";
import { COMMENT } from "./note/comment";
import { COMMENT_COLLECTION } from "./note/commentCollection";
import { COMMENT_REPLY } from "./note/commentReply";
import { COMMENT_REPLY_COLLECTION } from "./note/commentReplyCollection";
import { NOTE } from "./note/note";
import { NOTE_COLLECTION } from "./note/noteCollection";
import { HEADER_FOOTER } from "./page/headerFooter";
import { HEADER_FOOTER_GROUP } from "./page/headerFooterGroup";
import { PAGE_BREAK } from "./page/pageBreak";
import { PAGE_BREAK_COLLECTION } from "./page/pageBreakCollection";
import { PAGE_LAYOUT } from "./page/pageLayout";
import { RANGE } from "./range/range";
import { RANGE_AREAS } from "./range/rangeAreas";
import { RANGE_COLLECTION } from "./range/rangeCollection";
import { RANGE_VIEW } from "./range/rangeView";
import { ADDIN_INTERNAL_SERVICE } from "./service/addinInternalService";
import { APP_RUNTIME_SERVICE } from "./service/appRuntimeService";
import { CUSTOM_FUNCTIONS } from "./service/customFunctions";
import { SETTING } from "./setting/setting";
import { SETTING_COLLECTION } from "./setting/settingCollection";
import { WORKSHEET } from "./sheet/worksheet";
import { WORKSHEET_COLLECTION } from "./sheet/worksheetCollection";
import { WORKSHEET_CUSTOM_PROPERTY } from "./sheet/worksheetCustomProperty";
import { WORKSHEET_CUSTOM_PROPERTY_COLLECTION } from "./sheet/worksheetCustomPropertyCollection";
import { WORKSHEET_FREEZE_PANES } from "./sheet/worksheetFreezePanes";
import { WORKSHEET_PROTECTION } from "./sheet/worksheetProtection";
import { TABLE_SORT } from "./sort/tableSort";
import { TABLE } from "./table/table";
import { TABLE_COLLECTION } from "./table/tableCollection";
import { TABLE_COLUMN } from "./table/tableColumn";
import { TABLE_COLUMN_COLLECTION } from "./table/tableColumnCollection";
import { TABLE_SCOPED_COLLECTION } from "./table/tableScopedCollection";
import { DATA_VALIDATION } from "./validation/dataValidation";
import { CUSTOM_PROPERTY } from "./workbook/customProperty";
import { CUSTOM_PROPERTY_COLLECTION } from "./workbook/customPropertyCollection";
import { DOCUMENT_PROPERTIES } from "./workbook/documentProperties";
import { FUNCTION_RESULT } from "./workbook/functionResult";
import { FUNCTIONS } from "./workbook/functions";
import { RUNTIME } from "./workbook/runtime";
import { WORKBOOK } from "./workbook/workbook";
import { WORKBOOK_PROTECTION } from "./workbook/workbookProtection";

/** Every class of Excel's that is modelled. Nothing else exists. */
export const CLASSES: { readonly [Name in ClassName]: Members<Targets[Name]> } = {
  AddinInternalService: ADDIN_INTERNAL_SERVICE,
  AppRuntimeService: APP_RUNTIME_SERVICE,
  Application: APPLICATION,
  AutoFilter: AUTO_FILTER,
  CellValueConditionalFormat: CELL_VALUE_CONDITIONAL_FORMAT,
  Chart: CHART,
  ChartAreaFormat: CHART_AREA_FORMAT,
  ChartAxes: CHART_AXES,
  ChartAxis: CHART_AXIS,
  ChartAxisFormat: CHART_AXIS_FORMAT,
  ChartAxisTitle: CHART_AXIS_TITLE,
  ChartAxisTitleFormat: CHART_AXIS_TITLE_FORMAT,
  ChartCollection: CHART_COLLECTION,
  ChartDataLabelFormat: CHART_DATA_LABEL_FORMAT,
  ChartDataLabels: CHART_DATA_LABELS,
  ChartFill: CHART_FILL,
  ChartFont: CHART_FONT,
  ChartGridlines: CHART_GRIDLINES,
  ChartGridlinesFormat: CHART_GRIDLINES_FORMAT,
  ChartLegend: CHART_LEGEND,
  ChartLegendFormat: CHART_LEGEND_FORMAT,
  ChartLineFormat: CHART_LINE_FORMAT,
  ChartPoint: CHART_POINT,
  ChartPointFormat: CHART_POINT_FORMAT,
  ChartPointsCollection: CHART_POINTS_COLLECTION,
  ChartSeries: CHART_SERIES,
  ChartSeriesCollection: CHART_SERIES_COLLECTION,
  ChartSeriesFormat: CHART_SERIES_FORMAT,
  ChartTitle: CHART_TITLE,
  ChartTitleFormat: CHART_TITLE_FORMAT,
  ColorScaleConditionalFormat: COLOR_SCALE_CONDITIONAL_FORMAT,
  Comment: COMMENT,
  CommentCollection: COMMENT_COLLECTION,
  CommentReply: COMMENT_REPLY,
  CommentReplyCollection: COMMENT_REPLY_COLLECTION,
  ConditionalDataBarNegativeFormat: CONDITIONAL_DATA_BAR_NEGATIVE_FORMAT,
  ConditionalDataBarPositiveFormat: CONDITIONAL_DATA_BAR_POSITIVE_FORMAT,
  ConditionalFormat: CONDITIONAL_FORMAT,
  ConditionalFormatCollection: CONDITIONAL_FORMAT_COLLECTION,
  ConditionalFormatRule: CONDITIONAL_FORMAT_RULE,
  ConditionalRangeFill: CONDITIONAL_RANGE_FILL,
  ConditionalRangeFont: CONDITIONAL_RANGE_FONT,
  ConditionalRangeFormat: CONDITIONAL_RANGE_FORMAT,
  CultureInfo: CULTURE_INFO,
  CustomConditionalFormat: CUSTOM_CONDITIONAL_FORMAT,
  CustomFunctions: CUSTOM_FUNCTIONS,
  CustomProperty: CUSTOM_PROPERTY,
  CustomPropertyCollection: CUSTOM_PROPERTY_COLLECTION,
  DataBarConditionalFormat: DATA_BAR_CONDITIONAL_FORMAT,
  DataValidation: DATA_VALIDATION,
  DatetimeFormatInfo: DATETIME_FORMAT_INFO,
  DocumentProperties: DOCUMENT_PROPERTIES,
  Filter: FILTER,
  FunctionResult: FUNCTION_RESULT,
  Functions: FUNCTIONS,
  HeaderFooter: HEADER_FOOTER,
  HeaderFooterGroup: HEADER_FOOTER_GROUP,
  NamedItem: NAMED_ITEM,
  NamedItemCollection: NAMED_ITEM_COLLECTION,
  Note: NOTE,
  NoteCollection: NOTE_COLLECTION,
  NumberFormatInfo: NUMBER_FORMAT_INFO,
  PageBreak: PAGE_BREAK,
  PageBreakCollection: PAGE_BREAK_COLLECTION,
  PageLayout: PAGE_LAYOUT,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeBorder: RANGE_BORDER,
  RangeBorderCollection: RANGE_BORDER_COLLECTION,
  RangeCollection: RANGE_COLLECTION,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  RangeFormat: RANGE_FORMAT,
  RangeView: RANGE_VIEW,
  Runtime: RUNTIME,
  Setting: SETTING,
  SettingCollection: SETTING_COLLECTION,
  Table: TABLE,
  TableCollection: TABLE_COLLECTION,
  TableColumn: TABLE_COLUMN,
  TableColumnCollection: TABLE_COLUMN_COLLECTION,
  TableScopedCollection: TABLE_SCOPED_COLLECTION,
  TableSort: TABLE_SORT,
  TextConditionalFormat: TEXT_CONDITIONAL_FORMAT,
  Workbook: WORKBOOK,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Worksheet: WORKSHEET,
  WorksheetCollection: WORKSHEET_COLLECTION,
  WorksheetCustomProperty: WORKSHEET_CUSTOM_PROPERTY,
  WorksheetCustomPropertyCollection: WORKSHEET_CUSTOM_PROPERTY_COLLECTION,
  WorksheetFreezePanes: WORKSHEET_FREEZE_PANES,
  WorksheetProtection: WORKSHEET_PROTECTION,
};
