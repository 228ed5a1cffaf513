/**
 * The one door to Univer. Its packages can only be loaded bundled (bundle.cjs beside this file), so tests map this file to
 * its bundle. Importing a facade adds its methods to FUniver's classes.
 */
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-table/facade";

export { CommandType, ICommandService, LocaleType, LogLevel, Univer, numfmt } from "@univerjs/core";
export type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  IWorkbookData,
  Injector,
  Workbook,
  Worksheet,
} from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export {
  ArrayValueObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  FormulaDataModel,
  FunctionNodeFactory,
  IFormulaRuntimeService,
  IFunctionService,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  LexerTreeBuilder,
  StringValueObject,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
  functionLookup,
  functionMath,
  functionStatistical,
} from "@univerjs/engine-formula";
export type { BaseFunction, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
export { UniverDocsPlugin } from "@univerjs/docs";
export { SheetsSelectionsService, UniverSheetsPlugin } from "@univerjs/sheets";
export type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
export {
  FormulaCalculationSessionService,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
export { TableManager, UniverSheetsTablePlugin } from "@univerjs/sheets-table";
export type { ITableColumnJson } from "@univerjs/sheets-table";
export type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
